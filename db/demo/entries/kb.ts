// Demo entries of the category "Krisenbewältigung". What the municipalities are said to do is invented.
import { admitted, partner, rejected, returned } from "../partners";
import type { WrittenEntry } from "../types";

export const crisisEntries: readonly WrittenEntry[] = [
  {
    key: "kb-crossfire",
    category: "KB",
    title: "CrossFire – ein Feuerwehrhaus für zwei Länder",
    summary:
      "Die Feuerwehren aus Bocholt und der niederländischen Gemeinde Aalten rücken aus einem gemeinsamen Haus an der Grenze aus.",
    lead: partner("de-05554008", "Bocholt", "2019-02-06"),
    partners: [partner("nl-gm0197", "Aalten", "2019-02-19")],
    agreedOn: "2019-04-08",
    department: "Feuerwehr und Bevölkerungsschutz",
    answers: {
      situation:
        "Zwei Löschzüge lagen wenige hundert Meter auseinander, getrennt durch eine Staatsgrenze. Beide brauchten ein neues Haus, beide suchten Freiwillige. Getrennt zu bauen, hätte keiner verstanden.",
      implementation:
        "Beide Kommunen haben gemeinsam geplant und gebaut. Fahrzeughalle, Schulungsraum und Werkstatt werden geteilt, die Fahrzeuge tragen beide Wappen. Alarm erhält zuerst, wer schneller da ist. Ausgebildet wird zweisprachig nach einem abgestimmten Plan.",
      benefit:
        "Die Hilfsfrist im Grenzgebiet hat sich im Mittel um vier Minuten verkürzt. Bau und Unterhalt kosten jede Seite rund vierzig Prozent weniger als ein eigenes Haus. Die Zahl der Freiwilligen ist auf beiden Seiten gestiegen.",
      innovation:
        "Geteilt wird nicht nur das Gebäude, sondern die Einsatzleitung: Je nach Lage führt die deutsche oder die niederländische Seite. Funk, Schläuche und Anschlüsse mussten dafür eigens angepasst werden.",
      sustainability:
        "Die Vereinbarung gilt fünfzig Jahre, so lange wie das Gebäude stehen soll. Pläne, Kostenverteilung und Einsatzregeln können andere Grenzorte übernehmen.",
      event:
        "Die Zusammenarbeit wirkt bei Bränden, Unfällen und Unwettern im Grenzgebiet. Bei einem Brand in einem Gewerbebetrieb waren beide Züge nach sechs Minuten vor Ort, getrennt wären es zwölf gewesen.",
      proven: "yes",
      "legal-form": "Grenzüberschreitende öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-09-04",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 8.3,
  },
  {
    key: "kb-erftpegel",
    category: "KB",
    title: "Pegelnetz Erft und Swist",
    summary:
      "Erftstadt, Weilerswist, Zülpich und Mechernich betreiben ein eigenes Messnetz an kleinen Bächen und warnen sich gegenseitig.",
    lead: partner("de-05362020", "Erftstadt", "2021-11-16"),
    partners: [
      partner("de-05366040", "Weilerswist", "2021-11-25"),
      partner("de-05366044", "Zülpich", "2021-12-02"),
      partner("de-05366028", "Mechernich", "2021-12-14"),
    ],
    agreedOn: "2022-01-17",
    department: "Stabsstelle Hochwasserschutz",
    answers: {
      situation:
        "In der Julinacht 2021 kam das Wasser aus Bächen, an denen kein Pegel stand. Die Orte am Unterlauf erfuhren zu spät, was oben geschah. Telefonnummern und Zuständigkeiten passten nicht zueinander.",
      implementation:
        "Einundvierzig einfache Sensoren messen Wasserstände und senden sie alle fünf Minuten. Schwellenwerte lösen Meldungen an alle vier Stäbe zugleich aus. Feuerwehren und Bauhöfe haben einen gemeinsamen Plan, wer bei welchem Wert was tut.",
      benefit:
        "Die Vorwarnzeit am Unterlauf hat sich von unter einer auf fast drei Stunden verlängert. Bei zwei Starkregen wurden Durchlässe rechtzeitig geräumt. Die Daten sind öffentlich und werden täglich abgerufen.",
      innovation:
        "Die Sensoren wurden mit einem Berufskolleg entwickelt und kosten je Stück weniger als vierhundert Euro. Bauplan und Programm sind frei.",
      sustainability:
        "Wartung und Funk teilen sich die Kommunen nach Zahl der Sensoren. Das Netz wächst jedes Jahr um einige Bäche und lässt sich anderswo nachbauen.",
      event:
        "Anlass war die Flut vom Juli 2021. Mit dem heutigen Netz hätten die Stäbe am Unterlauf nach Auswertung rund zwei Stunden früher gewusst, was kommt.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2022-10-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.4,
  },
  {
    key: "kb-lenne",
    category: "KB",
    title: "Wiederaufbau an der Lenne aus einer Hand",
    summary: "Altena, Werdohl, Plettenberg und Nachrodt-Wiblingwerde haben nach der Flut ein gemeinsames Wiederaufbaubüro gegründet.",
    lead: partner("de-05962004", "Altena", "2021-09-13"),
    partners: [
      partner("de-05962060", "Werdohl", "2021-09-27"),
      partner("de-05962052", "Plettenberg", "2021-09-28"),
      partner("de-05962044", "Nachrodt-Wiblingwerde", "2021-10-04"),
    ],
    agreedOn: "2021-10-25",
    department: "Wiederaufbaubüro Lennetal",
    answers: {
      situation:
        "Hunderte Haushalte und Betriebe mussten Anträge stellen, während in den Rathäusern selbst Schlamm stand. Jede Stadt hätte für wenige Jahre Fachleute gebraucht, die es nicht gab.",
      implementation:
        "Elf Fachkräfte aus Bau, Förderung und Seelsorge arbeiten in einem Büro mit mobilen Sprechstunden. Sie begleiten Betroffene vom Antrag bis zur Abrechnung. Kommunale Bauvorhaben werden gemeinsam ausgeschrieben.",
      benefit:
        "Über 1.300 Anträge wurden begleitet, kaum einer abgelehnt. Siebenundzwanzig Brücken und Mauern sind fertig. Für viele war wichtiger, dass jemand zuhörte und wiederkam.",
      innovation:
        "Im Büro sitzt neben der Bauingenieurin eine Trauerbegleiterin. Diese Mischung hat sich in der Beratung als entscheidend erwiesen.",
      sustainability:
        "Das Büro endet planmäßig, sein Handbuch bleibt. Ein kleiner Kern hält sich bereit und kann binnen einer Woche wieder aufgebaut werden.",
      event:
        "Die Zusammenarbeit antwortet auf die Flut vom Juli 2021. Ohne sie wären Fristen verstrichen und kleinere Orte leer ausgegangen.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-11-15",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.9,
  },
  {
    key: "kb-notfalltreffpunkte",
    category: "KB",
    title: "Notfalltreffpunkte an Inde und Vicht",
    summary:
      "Stolberg, Eschweiler, Langerwehe und Inden haben 52 Orte eingerichtet, an denen Menschen im Notfall Licht, Wärme und Auskunft finden.",
    lead: partner("de-05334032", "Stolberg (Rhld.)", "2022-05-17"),
    partners: [
      partner("de-05334012", "Eschweiler", "2022-06-01"),
      partner("de-05358032", "Langerwehe", "2022-06-14"),
      partner("de-05358020", "Inden", "2022-06-23"),
    ],
    agreedOn: "2022-08-08",
    department: "Amt für Brand- und Bevölkerungsschutz",
    answers: {
      situation:
        "Als Strom und Telefon ausfielen, wussten viele nicht, wohin sie gehen sollten. Helfende suchten Betroffene, Betroffene suchten Helfende. Das sollte ein fester Ort ändern.",
      implementation:
        "Jeder Treffpunkt hat Notstrom, Funk, Decken und Wasser und wird von einem örtlichen Team geöffnet. Die Ausstattung ist in allen vier Kommunen gleich und wird zentral gelagert und geprüft. Schilder mit einem einheitlichen Zeichen weisen den Weg.",
      benefit:
        "Neun von zehn Einwohnerinnen und Einwohnern erreichen einen Treffpunkt in zwanzig Minuten zu Fuß. Bei einem zehnstündigen Stromausfall wurden sechs Treffpunkte binnen vierzig Minuten geöffnet.",
      innovation:
        "Vereine übernehmen Patenschaften und üben bei ihrem Jahresfest. So bleibt das Wissen in der Nachbarschaft lebendig.",
      sustainability:
        "Die Ausstattung wird aus einem gemeinsamen Topf erneuert. Der Leitfaden für Patenschaften ist veröffentlicht.",
      event:
        "Die Idee entstand nach der Flut 2021 und trägt auch bei Stromausfall oder Hitze. Ohne Treffpunkte hätte die Feuerwehr einzeln an Türen klopfen müssen.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2023-03-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 7.0,
  },
  {
    key: "kb-waldbrand",
    category: "KB",
    title: "Waldbrandverbund Ruhr-Röhr",
    summary: "Sundern, Arnsberg, Meschede und Balve halten Löschwasser, Geräte und Karten für Waldbrände gemeinsam vor.",
    lead: partner("de-05958044", "Sundern (Sauerland)", "2020-06-18"),
    partners: [
      partner("de-05958004", "Arnsberg", "2020-07-02"),
      partner("de-05958032", "Meschede", "2020-06-25"),
      partner("de-05962008", "Balve", "2020-08-19"),
    ],
    agreedOn: "2020-09-21",
    department: "Ordnung und Feuerschutz",
    answers: {
      situation:
        "Trockene Sommer und abgestorbene Fichten haben die Gefahr vervielfacht. In den Höhenlagen fehlt Wasser, und die Karten der Feuerwehren endeten an der Stadtgrenze.",
      implementation:
        "An 34 Stellen stehen Zisternen und Faltbehälter bereit. Vier geländegängige Fahrzeuge sind auf die Städte verteilt und fahren nach einem gemeinsamen Alarmplan. Rettungspunkte und Wege sind in einer Karte verzeichnet, die auch ohne Netz arbeitet.",
      benefit:
        "Bei sieben Bränden war binnen zwanzig Minuten Wasser am Hang. Die Anschaffung teilten sich vier Haushalte, jeder sparte rund ein Drittel.",
      innovation:
        "Forstbetriebe melden täglich den Zustand der Wege, damit die Karte stimmt. Drohnen mit Wärmebild werden von zwei Wehren für alle geflogen.",
      sustainability:
        "Ein gemeinsamer Wartungsplan hält Zisternen und Geräte einsatzbereit. Die Karte beruht auf freien Daten und lässt sich erweitern.",
      event:
        "Der Verbund antwortet auf Waldbrände in trockenen Sommern. Beim größten Brand blieb die Fläche unter zwei Hektar, weil Wasser und Weg bekannt waren.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-04-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 5.2,
  },
  {
    key: "kb-stromausfall",
    category: "KB",
    title: "Vorsorge für den langen Stromausfall",
    summary: "Steinfurt, Horstmar, Laer und Metelen haben einen gemeinsamen Plan und gemeinsame Notstromanlagen.",
    lead: partner("de-05566084", "Steinfurt", "2022-09-29"),
    partners: [
      partner("de-05566024", "Horstmar", "2022-10-13"),
      partner("de-05566036", "Laer", null),
      partner("de-05566052", "Metelen", "2022-11-07"),
    ],
    agreedOn: "2022-11-28",
    department: "Ordnungsamt",
    answers: {
      situation:
        "Nach dem Schneechaos von 2005 war die Region tagelang ohne Strom, und die Erinnerung wirkt nach. Im Winter 2022 wurde die Frage wieder dringlich. Vier Orte hatten vier halbe Pläne.",
      implementation:
        "Ein gemeinsamer Plan regelt Treibstoff, Wasser, Pflegeheime und Auskunft. Sechs fahrbare Anlagen werden nach Dringlichkeit verteilt. Die Stäbe haben einmal gemeinsam geübt.",
      benefit:
        "Die Anlagen reichen für alle wichtigen Gebäude, obwohl es weniger sind als zuvor geplant. Pflegeheime wissen, wer kommt und wann.",
      innovation:
        "Landwirte stellen Biogasanlagen als Tankstelle für Notstrom bereit. Vertrag und Technik dafür wurden eigens entwickelt.",
      sustainability:
        "Der Plan wird jährlich geprüft und nach jeder Übung angepasst. Die Verträge mit den Landwirten laufen zehn Jahre.",
      event:
        "Vorbereitet wird ein Stromausfall von drei Tagen und mehr. Ohne Absprache würden alle vier Orte dieselben Lieferanten anrufen.",
      proven: "yes",
      "legal-form": "Verwaltungsvereinbarung",
      "public-funding": "no",
    },
    stateInJudging: returned("Die Bestätigung der Gemeinde Laer steht aus. Bitte klären Sie, ob und wann der Rat beschließt, und reichen Sie den Beitrag erneut ein."),
    quality: 5.5,
  },
  {
    key: "kb-notunterkunft",
    category: "KB",
    title: "Betreuungsplatz 1.000 – gemeinsam unterbringen",
    summary:
      "Hamm, Bönen, Werne und Welver halten zusammen Unterkünfte für tausend Menschen bereit, mit einem Team und einem Lager.",
    lead: partner("de-05915000", "Hamm", "2022-03-22"),
    partners: [
      partner("de-05978008", "Bönen", "2022-04-05"),
      partner("de-05978040", "Werne", "2022-04-27"),
      partner("de-05974048", "Welver", "2022-05-11"),
    ],
    agreedOn: "2022-06-13",
    department: "Amt für Bevölkerungsschutz",
    answers: {
      situation:
        "Im Frühjahr 2022 mussten über Nacht Hunderte Geflüchtete untergebracht werden. Turnhallen wurden mehrfach hergerichtet, während in der Nachbarstadt Plätze frei blieben. Material fehlte dort, wo es gebraucht wurde.",
      implementation:
        "Ein gemeinsames Lager in Hamm enthält Betten, Trennwände und Küchen für tausend Menschen. Ein Team aus dreißig Geschulten richtet binnen zwölf Stunden eine Halle ein, gleich in welcher Kommune. Belegung und freie Plätze stehen in einer gemeinsamen Übersicht.",
      benefit:
        "Seit dem Start musste keine Schule ihre Halle länger als vier Wochen abgeben. Die Vorhaltung kostet weniger als die Hälfte der früheren Einzelmieten.",
      innovation:
        "Ehemalige Bewohnerinnen und Bewohner sind Teil des Teams und übersetzen, was Neuankommende zuerst wissen müssen. Das Lager ist so gepackt, dass eine Palette genau zehn Menschen versorgt.",
      sustainability:
        "Die Vereinbarung gilt zehn Jahre und für jede Lage, auch für Evakuierungen. Packliste und Ausbildungsplan gehen auf Wunsch an andere.",
      event:
        "Auslöser war die Aufnahme Geflüchteter 2022, bewährt hat sich das Modell auch bei der Entschärfung einer Bombe. Ohne Verbund hätten drei Hallen zugleich geöffnet werden müssen.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2022-09-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 6.6,
  },
  {
    key: "kb-spontanhilfe",
    category: "KB",
    title: "Spontanhilfe mit Plan",
    summary: "Bad Münstereifel, Nettersheim und Rheinbach lenken freiwillige Hilfe nach Katastrophen über ein gemeinsames Portal.",
    lead: partner("de-05366004", "Bad Münstereifel", "2022-02-01"),
    partners: [partner("de-05366032", "Nettersheim", "2022-02-22"), partner("de-05382048", "Rheinbach", "2022-03-14")],
    agreedOn: "2022-04-25",
    department: "Sicherheit und Ordnung",
    answers: {
      situation:
        "Nach der Flut kamen Tausende, um zu helfen, und die Straßen waren verstopft. An manchen Orten standen zu viele, an anderen niemand. Die Bereitschaft war groß, die Lenkung fehlte.",
      implementation:
        "Ein Portal nimmt Hilfsangebote und Bedarf auf und bringt beides zusammen. Sammelpunkte mit Shuttle halten die Zufahrten frei. Vor Ort leiten geschulte Gruppenführer aus Vereinen die Helfenden an.",
      benefit:
        "Bei einer Übung wurden 280 Freiwillige in zwei Stunden verteilt. Im Ernstfall nach einem Sturm waren es 90, ohne einen einzigen Stau.",
      innovation:
        "Wer sich einträgt, ist ab diesem Moment versichert. Diese Regelung haben die Kommunen mit der Unfallkasse erarbeitet.",
      sustainability:
        "Das Portal ruht im Alltag und kostet dann fast nichts. Es kann binnen einer Stunde für jede weitere Kommune freigeschaltet werden.",
      event:
        "Die Flut von 2021 hat gezeigt, dass guter Wille ohne Ordnung hindern kann. Heute kämen Helfende dort an, wo sie gebraucht werden.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2023-05-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.1,
  },
  {
    key: "kb-krisenstab",
    category: "KB",
    title: "Gemeinsamer Krisenstab an der Ems",
    summary: "Rheda-Wiedenbrück, Gütersloh, Rietberg und Herzebrock-Clarholz stellen ihre Krisenstäbe aus einem Pool.",
    lead: partner("de-05754028", "Rheda-Wiedenbrück", "2016-01-25"),
    partners: [
      partner("de-05754008", "Gütersloh", "2016-01-29"),
      partner("de-05754032", "Rietberg", "2016-02-11"),
      partner("de-05754020", "Herzebrock-Clarholz", "2016-02-17"),
    ],
    agreedOn: "2016-03-14",
    department: "Fachbereich Sicherheit",
    answers: {
      situation:
        "Ein Krisenstab braucht geübte Menschen in drei Schichten. Keine der vier Kommunen konnte das auf Dauer leisten.",
      implementation:
        "Aus vier Verwaltungen wurden sechzig Personen für feste Rollen geschult. Im Einsatz stellt jede Kommune, wer gerade frei ist. Geübt wird zweimal im Jahr.",
      benefit:
        "In der Pandemie blieb der Stab über Monate arbeitsfähig. Die Belastung der Einzelnen war vertretbar.",
      innovation:
        "Die Rollen sind so beschrieben, dass jede Person in jedem Rathaus sofort arbeiten kann. Ein gemeinsamer Koffer enthält alles Nötige.",
      sustainability:
        "Der Pool wird jährlich ergänzt und geschult. Die Rollenbeschreibungen sind frei verfügbar.",
      event:
        "Bewährt hat sich der Pool in der Pandemie. Ohne ihn hätten einzelne Kommunen ihren Stab nach wenigen Wochen auflösen müssen.",
      proven: "yes",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2016-06-01",
      "public-funding": "no",
    },
    stateInJudging: rejected("Die Zusammenarbeit wurde am 14.03.2016 vereinbart und damit vor dem Stichtag der Ausgabe."),
    quality: 5.8,
  },
];
