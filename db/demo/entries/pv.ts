// Demo entries of the category "Kommunale Pflichtaufgaben und Innere Verwaltung". What the municipalities are said to do is invented.
import { admitted, partner, returned, withdrawn } from "../partners";
import type { WrittenEntry } from "../types";

export const administrationEntries: readonly WrittenEntry[] = [
  {
    key: "pv-rufbereitschaft",
    category: "PV",
    title: "Interkommunale Rufbereitschaft",
    summary:
      "Fünf Eifelkommunen teilen sich die Rufbereitschaft ihrer Ordnungsämter. Nachts und am Wochenende ist ein gemeinsames Team erreichbar, das in allen fünf Rathäusern entscheiden darf.",
    lead: partner("de-05366020", "Hellenthal", "2019-03-21"),
    partners: [
      partner("de-05366036", "Schleiden", "2019-04-04"),
      partner("de-05366024", "Kall", "2019-03-26"),
      partner("de-05366032", "Nettersheim", "2019-04-09"),
      partner("de-05366008", "Blankenheim", "2019-05-16"),
    ],
    agreedOn: "2019-06-12",
    department: "Fachbereich Sicherheit und Ordnung",
    answers: {
      situation:
        "In jeder der fünf Kommunen hielten zwei oder drei Beschäftigte die Rufbereitschaft des Ordnungsamts allein aufrecht. Wer krank wurde oder Urlaub hatte, hinterließ eine Lücke, die kaum zu schließen war. Ziel war ein Dienst, der rund um die Uhr verlässlich ist und die Einzelnen spürbar entlastet.",
      implementation:
        "Vierzehn Beschäftigte aus fünf Rathäusern bilden einen gemeinsamen Dienstplan mit einer einzigen Rufnummer. Jede Kommune hat die übrigen Kräfte durch Vereinbarung ermächtigt, in ihrem Gebiet unaufschiebbare Anordnungen zu treffen. Eine digitale Lagemappe enthält Ansprechpartner, Schlüsselpläne und Muster für Bescheide. Hellenthal führt den Dienstplan, Kall rechnet die Stunden ab.",
      benefit:
        "Statt jeder dritten Woche hat eine Kraft nur noch etwa jede siebte Woche Dienst. Die Zahl der Nächte, in denen niemand erreichbar war, sank von elf im Jahr auf null. Für Zulagen und Freizeitausgleich geben die fünf Haushalte zusammen rund ein Viertel weniger aus.",
      innovation:
        "Neu ist nicht die gemeinsame Telefonnummer, sondern die gegenseitige Entscheidungsbefugnis. Eine Kraft aus Blankenheim kann in Schleiden eine Unterbringung anordnen, ohne jemanden wecken zu müssen. Dafür wurden Dienstausweise, Vordrucke und Haftungsfragen vereinheitlicht.",
      sustainability:
        "Die Vereinbarung läuft unbefristet und wird nach Einwohnerzahl finanziert. Zwei weitere Gemeinden des Kreises haben um die Unterlagen gebeten; Dienstplan, Ermächtigung und Lagemappe stehen als Muster bereit.",
      "daily-work":
        "Wer am Sonntagabend anruft, erreicht sofort jemanden, der entscheiden kann. Die Beschäftigten planen ihre freien Wochenenden wieder verlässlich und kennen die Kolleginnen und Kollegen der Nachbarorte inzwischen beim Vornamen.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung nach dem GkG NRW",
      "running-since": "2019-10-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 8.1,
  },
  {
    key: "pv-vergabestelle",
    category: "PV",
    title: "Zentrale Vergabestelle Baumberge",
    summary:
      "Billerbeck, Havixbeck und Rosendahl wickeln alle Vergaben ab 25.000 Euro über eine gemeinsame Stelle ab: rechtssicher, digital und mit Vertretung.",
    lead: partner("de-05558008", "Billerbeck", "2020-02-13"),
    partners: [partner("de-05558020", "Havixbeck", "2020-03-05"), partner("de-05558040", "Rosendahl", "2020-02-27")],
    agreedOn: "2020-05-04",
    department: "Zentrale Dienste und Finanzen",
    answers: {
      situation:
        "Vergaberecht ist für kleine Verwaltungen ein Spezialgebiet, das nur wenige Male im Jahr gebraucht wird. In allen drei Rathäusern lag es neben anderen Aufgaben bei einer einzigen Person. Nachprüfungen und zurückgeforderte Fördermittel in der Region zeigten das Risiko.",
      implementation:
        "Zwei Vollzeitkräfte in Billerbeck betreuen alle förmlichen Vergaben der drei Kommunen. Die Fachämter beschreiben die Leistung und werten fachlich, die Vergabestelle führt das Verfahren und dokumentiert es. Bekanntmachung, Angebotsöffnung und Akte laufen durchgehend elektronisch. Ein Jahresplan verteilt die Ausschreibungen so, dass sich gleichartige Lose bündeln lassen.",
      benefit:
        "Die mittlere Dauer eines Verfahrens ist von 63 auf 44 Tage gesunken. Gemeinsame Ausschreibungen für Winterdienst, Strom und Schulmöbel brachten im ersten vollen Jahr rund 180.000 Euro. Seit dem Start wurde kein Verfahren beanstandet.",
      innovation:
        "Die Stelle ist zugleich Dienstleister und Ratgeber: Sie bietet den Fachämtern eine wöchentliche Sprechstunde und hält eine Sammlung erprobter Leistungsverzeichnisse vor. Diese Sammlung pflegen die drei Bauämter gemeinsam weiter.",
      sustainability:
        "Die Kosten werden nach der Zahl der Verfahren umgelegt und jährlich offengelegt. Eine weitere Kommune könnte aufgenommen werden, ohne die Vereinbarung neu zu verhandeln.",
      "daily-work":
        "Handwerksbetriebe finden alle Ausschreibungen der drei Orte auf einer Seite und müssen Eignungsnachweise nur einmal vorlegen. Die Fachämter gewinnen Zeit für die Planung, weil ihnen Fristen und Formblätter abgenommen werden.",
      "legal-form": "Mandatierende öffentlich-rechtliche Vereinbarung",
      "running-since": "2020-09-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.4,
  },
  {
    key: "pv-standesamt",
    category: "PV",
    title: "Ein Standesamt für das Ravensberger Land",
    summary:
      "Vier Kommunen im Norden des Kreises Gütersloh führen ihre Standesämter zusammen. Beurkundet wird an einem Ort, geheiratet weiterhin in allen vier.",
    lead: partner("de-05754052", "Werther (Westf.)", "2021-06-17"),
    partners: [
      partner("de-05754012", "Halle (Westf.)", "2021-06-30"),
      partner("de-05754004", "Borgholzhausen", "2021-07-01"),
      partner("de-05754040", "Steinhagen", "2021-06-23"),
    ],
    agreedOn: "2021-09-20",
    department: "Bürgerbüro und Standesamt",
    answers: {
      situation:
        "Drei von acht Standesbeamtinnen gingen innerhalb von zwei Jahren in den Ruhestand, und die Ausbildung einer Nachfolge dauert lange. Zugleich werden Beurkundungen mit Auslandsbezug immer anspruchsvoller. Die vier Räte wollten die Fachlichkeit sichern, ohne die Nähe bei Trauungen aufzugeben.",
      implementation:
        "Der gemeinsame Standesamtsbezirk hat seinen Sitz in Halle, vier Fachkräfte arbeiten dort im Team. Anmeldungen nimmt weiterhin jedes Bürgerbüro entgegen. Die Register wurden nach einem gemeinsamen Schema nacherfasst, zuletzt die Geburten ab 1950. Für Trauungen stehen neun Orte in den vier Kommunen zur Wahl.",
      benefit:
        "Urkunden werden in der Regel am selben Tag ausgestellt, früher waren drei bis fünf Tage üblich. Vertretung ist auch in den Ferien gesichert. Zwei Stellen konnten für den Bürgerservice umgewidmet werden.",
      innovation:
        "Die Bürgerbüros sind per Video zugeschaltet, so dass Angehörige nach einem Sterbefall nicht in die Nachbarstadt fahren müssen. Die Unterlagen werden währenddessen geprüft und vor Ort gesiegelt.",
      sustainability:
        "Das Team bildet selbst aus: Jedes Jahr lernt eine Nachwuchskraft einer der vier Kommunen im Standesamt. Die Umlage richtet sich nach Beurkundungsfällen und ist für fünf Jahre festgeschrieben.",
      "daily-work":
        "Paare buchen Termin und Ort online und haben eine feste Ansprechpartnerin. Die Beschäftigten beraten schwierige Fälle zu zweit, statt allein vor dem Gesetzestext zu sitzen.",
      "legal-form": "Delegierende öffentlich-rechtliche Vereinbarung",
      "running-since": "2022-01-03",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 6.9,
  },
  {
    key: "pv-personalabrechnung",
    category: "PV",
    title: "Gemeinsame Personalabrechnung an der Rur",
    summary:
      "Wassenberg, Hückelhoven und Wegberg rechnen Gehälter, Reisekosten und Beihilfen für 1.150 Beschäftigte in einem Team ab.",
    lead: partner("de-05370036", "Wassenberg", "2018-11-08"),
    partners: [partner("de-05370020", "Hückelhoven", "2018-11-21"), partner("de-05370040", "Wegberg", "2018-12-11")],
    agreedOn: "2019-01-28",
    department: "Personal und Organisation",
    answers: {
      situation:
        "Tarifabschlüsse, Elternzeitrecht und Versorgung machen die Abrechnung zu einer Aufgabe für Fachleute. In den drei Städten fehlten mehrfach Vertretungen, einmal gingen Gehälter verspätet heraus. Das sollte nicht noch einmal vorkommen.",
      implementation:
        "Sechs Fachkräfte arbeiten an zwei Standorten mit demselben Verfahren und derselben elektronischen Personalakte. Anträge auf Reisekosten und Beihilfe stellen die Beschäftigten in einem Portal. Jede Stadt behält ihre Personalentscheidungen; das Team rechnet ab und berät.",
      benefit:
        "Die Kosten je Abrechnungsfall sind um 22 Prozent gesunken. Rückrechnungen wegen Fehlern gingen um mehr als die Hälfte zurück. Beihilfen werden im Mittel nach neun Tagen ausgezahlt.",
      innovation:
        "Die drei Dienststellen haben ihre Dienstvereinbarungen zu Arbeitszeit und Reisekosten angeglichen. Diese Vorarbeit war mühsam, macht die gemeinsame Abrechnung aber erst einfach.",
      sustainability:
        "Die Zusammenarbeit wird jährlich mit den Personalräten ausgewertet. Kündigt eine Stadt, regelt ein Anhang den Übergang der Stellen und Daten.",
      "daily-work":
        "Beschäftigte sehen ihre Abrechnung und den Stand ihrer Anträge jederzeit ein. Die Personalämter haben wieder Zeit für Gewinnung und Entwicklung.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2019-07-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 5.6,
  },
  {
    key: "pv-datenschutz",
    category: "PV",
    title: "Datenschutz und Informationssicherheit für Wittgenstein",
    summary:
      "Drei Kommunen im Wittgensteiner Land beschäftigen gemeinsam eine Datenschutzbeauftragte und einen Beauftragten für Informationssicherheit.",
    lead: partner("de-05970004", "Bad Berleburg", "2018-03-19"),
    partners: [partner("de-05970028", "Bad Laasphe", "2018-03-22"), partner("de-05970012", "Erndtebrück", "2018-04-11")],
    agreedOn: "2018-05-07",
    department: "Stabsstelle Digitalisierung",
    answers: {
      situation:
        "Mit der Datenschutz-Grundverordnung brauchte jede Verwaltung eigene Fachkunde, doch auf halbe Stellen bewarb sich niemand. Externe Angebote waren teuer und kannten die Abläufe nicht. Die drei Kommunen wollten Fachleute, die vor Ort bekannt sind.",
      implementation:
        "Zwei volle Stellen sind bei der Stadt Bad Berleburg angesiedelt und an festen Tagen in jedem Rathaus. Sie führen ein gemeinsames Verzeichnis der Verarbeitungen, prüfen neue Verfahren und schulen die Beschäftigten. Bei einem Vorfall gilt ein abgestimmter Meldeweg.",
      benefit:
        "Aus 310 einzelnen Beschreibungen wurden 140 gemeinsame, weil viele Verfahren in allen drei Häusern gleich sind. Jede Kommune zahlt weniger als für ein externes Angebot und erhält mehr Präsenz.",
      innovation:
        "Datenschutz und Informationssicherheit arbeiten als Tandem statt nebeneinander. Jede neue Software durchläuft eine gemeinsame Prüfung, deren Ergebnis für alle drei gilt.",
      sustainability:
        "Beide Stellen sind unbefristet. Das gemeinsame Verzeichnis kann jede Kommune übernehmen, die dieselben Verfahren einsetzt.",
      "daily-work":
        "Beschäftigte rufen jemanden an, den sie kennen, und erhalten meist am selben Tag Rat. Bürgerinnen und Bürger finden verständliche Hinweise, die in allen drei Orten gleich aufgebaut sind.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2018-08-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 4.4,
  },
  {
    key: "pv-wohngeld",
    category: "PV",
    title: "Wohngeld aus einer Hand an der Ruhr",
    summary:
      "Herdecke und Wetter bearbeiten Wohngeldanträge in einer gemeinsamen Stelle und haben die Wartezeit seit der Reform mehr als halbiert.",
    lead: partner("de-05954020", "Herdecke", "2023-02-02"),
    partners: [partner("de-05954032", "Wetter (Ruhr)", "2023-02-16")],
    agreedOn: "2023-03-13",
    department: "Amt für Soziales",
    answers: {
      situation:
        "Mit der Wohngeldreform verdreifachten sich die Anträge innerhalb weniger Wochen. Beide Städte suchten gleichzeitig dieselben Fachkräfte und konkurrierten miteinander. Antragstellende warteten bis zu sechs Monate.",
      implementation:
        "Sieben Beschäftigte bilden eine Stelle mit zwei Anlaufpunkten. Neue Kräfte werden nach einem Stufenplan eingearbeitet und übernehmen zuerst Weiterleistungsanträge. Eine gemeinsame Checkliste stellt sicher, dass Anträge beim ersten Mal vollständig sind.",
      benefit:
        "Die Bearbeitungszeit liegt jetzt bei sieben Wochen. Der Anteil unvollständiger Anträge ist von 58 auf 31 Prozent gefallen. Überstunden wurden vollständig abgebaut.",
      innovation:
        "Wer einen Antrag stellt, erhält eine Eingangsnachricht mit einer ehrlichen Schätzung der Dauer. Grundlage ist die gemeinsame Auswertung der offenen Fälle, die wöchentlich aktualisiert wird.",
      sustainability:
        "Die Vereinbarung gilt zunächst fünf Jahre und verlängert sich von selbst. Steigen die Zahlen in einer Stadt stärker, wird die Umlage nach Fällen angepasst.",
      "daily-work":
        "Menschen mit kleinem Einkommen wissen, woran sie sind, und müssen Unterlagen seltener nachreichen. Im Team ist die Fluktuation zum Stillstand gekommen.",
      "legal-form": "Mandatierende öffentlich-rechtliche Vereinbarung",
      "running-since": "2023-06-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 6.1,
  },
  {
    key: "pv-finanzbuchhaltung",
    category: "PV",
    title: "Gemeinsame Finanzbuchhaltung im Südkreis",
    summary:
      "Nümbrecht, Morsbach und Waldbröl buchen, mahnen und vollstrecken gemeinsam. Die Kämmereien behalten ihre Haushaltshoheit.",
    lead: partner("de-05374032", "Nümbrecht", "2021-11-25"),
    partners: [partner("de-05374028", "Morsbach", "2021-12-14"), partner("de-05374044", "Waldbröl", null)],
    agreedOn: "2022-02-01",
    department: "Kämmerei",
    answers: {
      situation:
        "Elektronische Rechnungen, neue Umsatzsteuerregeln und fehlendes Personal trafen die drei Kassen zugleich. Jede für sich hätte neue Software einführen und schulen müssen. Gemeinsam sollte das nur einmal geschehen.",
      implementation:
        "Die Kassen wurden schrittweise zusammengelegt, zuerst die Kreditoren, dann die Vollstreckung. Rechnungen gehen an eine Adresse je Kommune, werden zentral gelesen und laufen digital zur Freigabe. Ein monatlicher Bericht zeigt jeder Kämmerei ihre Zahlen.",
      benefit:
        "Skonto wird in neun von zehn Fällen genutzt, früher war es gut die Hälfte. Der Jahresabschluss liegt drei Monate eher vor. Eine offene Stelle musste nicht nachbesetzt werden.",
      innovation:
        "Die drei Haushalte bleiben getrennt, die Kontenpläne sind aber bis auf wenige Konten gleich. Dadurch lassen sich Kosten erstmals wirklich vergleichen.",
      sustainability:
        "Ein Lenkungskreis der drei Kämmereien entscheidet über Änderungen. Nach vier Jahren ist eine Auswertung durch die Rechnungsprüfung vereinbart.",
      "daily-work":
        "Betriebe erhalten ihr Geld schneller und haben eine Rufnummer für Rückfragen. Die Beschäftigten können sich auf ein Gebiet spezialisieren und vertreten einander.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2022-07-01",
      "public-funding": "yes",
    },
    stateInJudging: returned("Für Waldbröl fehlt der Gremienbeschluss. Bitte ergänzen Sie das Datum und fügen Sie den Auszug aus der Niederschrift bei."),
    quality: 5.4,
  },
  {
    key: "pv-ausbildung",
    category: "PV",
    title: "Ausbildungsverbund Weserbogen",
    summary:
      "Petershagen, Hille und Porta Westfalica bilden gemeinsam aus. Nachwuchskräfte wechseln alle sechs Monate das Rathaus und lernen drei Verwaltungen kennen.",
    lead: partner("de-05770028", "Petershagen", "2020-09-24"),
    partners: [partner("de-05770012", "Hille", "2020-10-08"), partner("de-05770032", "Porta Westfalica", "2020-10-05")],
    agreedOn: "2020-12-01",
    department: "Personalentwicklung",
    answers: {
      situation:
        "Auf Ausbildungsplätze in kleinen Rathäusern bewarben sich zuletzt kaum mehr junge Menschen, als es Plätze gab. Manche Fachgebiete konnte eine Kommune allein nicht vermitteln. Nach der Prüfung gingen viele in größere Städte.",
      implementation:
        "Die drei Kommunen werben, wählen aus und planen die Stationen gemeinsam. Eine hauptamtliche Ausbilderin betreut alle Nachwuchskräfte. Am Ende der Ausbildung nennt jede Person ihr Wunschrathaus, und die drei Personalämter entscheiden zusammen.",
      benefit:
        "Die Zahl der Bewerbungen hat sich von 41 auf 97 erhöht. Seit dem Start hat niemand die Ausbildung abgebrochen. Elf von zwölf Absolventinnen und Absolventen sind in der Region geblieben.",
      innovation:
        "Einmal im Jahr führen die Nachwuchskräfte ein Rathaus für eine Woche selbst, mit Bürgermeisterin auf Zeit. Aus diesen Wochen sind vier Verbesserungen entstanden, die inzwischen Alltag sind.",
      sustainability:
        "Die Ausbilderin wird nach Köpfen finanziert. Das Auswahlverfahren und der Stationsplan liegen als Handreichung vor und wurden schon zweimal übernommen.",
      "daily-work":
        "Die Beschäftigten bekommen Fragen gestellt, die sie sich selbst lange nicht mehr gestellt haben. Bürgerinnen und Bürger treffen am Schalter auf junge Leute, die auch das Nachbarrathaus kennen.",
      "legal-form": "Öffentlich-rechtlicher Vertrag",
      "running-since": "2021-08-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 7.0,
  },
  {
    key: "pv-bauhof",
    category: "PV",
    title: "Geteilter Fuhrpark der Bauhöfe am Haarstrang",
    summary: "Erwitte, Anröchte und Rüthen schaffen Spezialfahrzeuge gemeinsam an und buchen sie über einen Kalender.",
    lead: partner("de-05974016", "Erwitte", "2022-04-28"),
    partners: [partner("de-05974004", "Anröchte", "2022-05-10"), partner("de-05974036", "Rüthen", null)],
    agreedOn: "2022-06-15",
    department: "Baubetriebshof",
    answers: {
      situation:
        "Kanalspülwagen, Hubsteiger und Kehrmaschine standen in jedem Bauhof die meiste Zeit. Neue Fahrzeuge kosten inzwischen so viel, dass eine Kommune allein sie kaum begründen kann.",
      implementation:
        "Die drei Bauhöfe haben eine Liste von neun Fahrzeugen aufgestellt, die sie teilen wollen. Gebucht wird in einem Kalender, abgerechnet nach Betriebsstunden. Die ersten drei Fahrzeuge sind im Einsatz.",
      benefit:
        "Zwei Ersatzbeschaffungen konnten entfallen. Die Auslastung der Kehrmaschine hat sich verdoppelt.",
      innovation:
        "Fahrerinnen und Fahrer werden für alle Fahrzeuge gemeinsam geschult und dürfen sie in allen drei Orten einsetzen. Das war versicherungsrechtlich zunächst nicht vorgesehen.",
      sustainability:
        "Jedes geteilte Fahrzeug hat einen Eigentümer und einen Nutzungsvertrag. So bleibt die Zusammenarbeit überschaubar und kann wachsen.",
      "daily-work":
        "Straßen werden häufiger gekehrt und Sinkkästen schneller gereinigt. Die Teams der Bauhöfe helfen einander auch ohne Fahrzeuge häufiger aus.",
      "legal-form": "Verwaltungsvereinbarung",
      "running-since": "2022-10-01",
      "public-funding": "no",
    },
    stateInJudging: withdrawn,
    quality: 4.6,
  },
];
