// Demo entries of the category "Informationsaustausch und Vernetzung". What the municipalities are said to do is invented.
import { admitted, draft, partner } from "../partners";
import type { WrittenEntry } from "../types";

export const networkEntries: readonly WrittenEntry[] = [
  {
    key: "iv-coesfeld",
    category: "IV",
    title: "Coesfeld 12.0 – Im Kreis gemeinsam digital",
    summary:
      "Der Kreis Coesfeld und seine elf Städte und Gemeinden haben eine gemeinsame Digitalstrategie erarbeitet und setzen sie mit gemeinsamen Fachleuten um.",
    lead: partner("de-05558", "Kreis Coesfeld", "2020-06-17"),
    partners: [
      partner("de-05558004", "Ascheberg", "2020-06-18"),
      partner("de-05558008", "Billerbeck", "2020-06-25"),
      partner("de-05558012", "Coesfeld", "2020-06-25"),
      partner("de-05558016", "Dülmen", "2020-06-18"),
      partner("de-05558020", "Havixbeck", "2020-06-30"),
      partner("de-05558024", "Lüdinghausen", "2020-06-23"),
      partner("de-05558028", "Nordkirchen", "2020-07-02"),
      partner("de-05558032", "Nottuln", "2020-06-30"),
      partner("de-05558036", "Olfen", "2020-06-16"),
      partner("de-05558040", "Rosendahl", "2020-07-02"),
      partner("de-05558044", "Senden", "2020-06-25"),
    ],
    agreedOn: "2020-08-20",
    department: "Stabsstelle Digitalisierung",
    answers: {
      situation:
        "Zwölf Verwaltungen standen vor denselben digitalen Aufgaben, und jede begann für sich. Kleine Gemeinden hatten dafür niemanden, größere suchten vergeblich nach Vergleich. Statt zwölf Strategien sollte eine entstehen, die alle tragen.",
      implementation:
        "In acht Werkstätten haben mehr als hundert Beschäftigte Ziele und Vorhaben zusammengetragen. Ein gemeinsames Büro begleitet die Umsetzung und vermittelt Fachleute an die Orte, die sie gerade brauchen. Jedes Vorhaben wird in einer Kommune erprobt und dann von den übrigen übernommen. Der Stand aller Vorhaben ist öffentlich einsehbar.",
      benefit:
        "Von 31 Vorhaben sind 19 in mindestens sechs Kommunen im Betrieb. Die Kosten je eingeführtem Dienst liegen nach eigener Rechnung bei einem Drittel der Einzellösung. Gemeinden mit wenigen tausend Einwohnern bieten heute dieselben Dienste an wie die Kreisstadt.",
      innovation:
        "Verbindlich ist nicht die Technik, sondern die Reihenfolge: Wer erprobt, dokumentiert so, dass die nächste Kommune am folgenden Montag beginnen kann. Dieses Prinzip haben die Beteiligten selbst entwickelt.",
      sustainability:
        "Das gemeinsame Büro ist im Stellenplan des Kreises verankert und wird über die Kreisumlage mit Zustimmung aller Räte finanziert. Vorlagen, Leitfäden und Quelltexte stehen auch anderen Kreisen offen.",
      exchange:
        "Die Digitalbeauftragten treffen sich alle zwei Wochen für eine Stunde, die Hauptverwaltungsbeamtinnen und -beamten zweimal im Jahr. Wer neu beginnt, erhält eine Patin aus einer anderen Kommune. Alles Wissen liegt in einem gemeinsamen Nachschlagewerk.",
      "legal-form": "Kommunale Arbeitsgemeinschaft",
      "running-since": "2021-01-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 8.2,
  },
  {
    key: "iv-digitallotsen",
    category: "IV",
    title: "Digitallotsen im Hochsauerland",
    summary:
      "Olsberg, Bestwig und Brilon bilden Ehrenamtliche aus, die ältere Menschen an Rechner und Telefon begleiten, zu Hause, im Dorfladen oder im Rathaus.",
    lead: partner("de-05958036", "Olsberg", "2021-02-18"),
    partners: [partner("de-05958008", "Bestwig", "2021-03-10"), partner("de-05958012", "Brilon", "2021-03-25")],
    agreedOn: "2021-04-19",
    department: "Fachbereich Bürgerdienste",
    answers: {
      situation:
        "Immer mehr Leistungen gibt es zuerst im Netz, doch viele ältere Menschen in den Dörfern finden den Zugang nicht. Einzelne Kurse erreichten nur die ohnehin Interessierten. Gesucht war Hilfe, die zu den Menschen kommt.",
      implementation:
        "58 Ehrenamtliche haben eine gemeinsame Schulung durchlaufen und betreuen feste Orte. Eine Koordinatorin vermittelt Hausbesuche über eine einheitliche Nummer. Die drei Städte stellen Leihgeräte und übernehmen Fahrtkosten und Versicherung.",
      benefit:
        "Im vergangenen Jahr fanden 1.900 Begleitungen statt. Zwei Drittel der Besuchten haben danach zum ersten Mal selbst einen Antrag online gestellt. Die Lotsen melden außerdem, welche Formulare unverständlich sind.",
      innovation:
        "Die Rückmeldungen der Lotsen gehen direkt an die Fachämter, die binnen vier Wochen antworten müssen. So verbessert das Ehrenamt die Verwaltung, nicht nur umgekehrt.",
      sustainability:
        "Jedes Jahr kommen zwei Schulungen hinzu, getragen von ausgebildeten Lotsen. Das Schulungsheft ist frei verwendbar und wurde bereits in einem Nachbarkreis nachgedruckt.",
      exchange:
        "Viermal im Jahr laden die Lotsen zum offenen Abend ein, reihum in den drei Städten. Neue werden zunächst von Erfahrenen begleitet. Fragen und Antworten sammelt die Koordinatorin in einem monatlichen Brief.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-09-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.6,
  },
  {
    key: "iv-rathauswissen",
    category: "IV",
    title: "Rathauswissen Lippe",
    summary:
      "Eine gemeinsame Wissensplattform bewahrt Erfahrungen, bevor sie in den Ruhestand gehen. Kreis und vier Kommunen schreiben daran mit.",
    lead: partner("de-05766", "Kreis Lippe", "2022-03-14"),
    partners: [
      partner("de-05766020", "Detmold", "2022-03-31"),
      partner("de-05766044", "Lemgo", "2022-04-04"),
      partner("de-05766008", "Bad Salzuflen", "2022-03-30"),
      partner("de-05766028", "Extertal", "2022-04-07"),
    ],
    agreedOn: "2022-05-16",
    department: "Fachdienst Organisation",
    answers: {
      situation:
        "In den nächsten acht Jahren verlässt ein Drittel der Beschäftigten die fünf Verwaltungen. Vieles, was sie wissen, steht in keiner Akte. Jede Nachfolge begann bisher fast von vorn.",
      implementation:
        "Ein kleines Team führt Gespräche mit Beschäftigten, die bald gehen, und verdichtet sie zu kurzen Artikeln. Die Plattform ist nach Aufgaben geordnet, nicht nach Ämtern, und über alle fünf Häuser durchsuchbar. Jeder Artikel hat eine verantwortliche Person und ein Prüfdatum.",
      benefit:
        "Über 900 Artikel sind entstanden, sie werden rund 2.500 Mal im Monat aufgerufen. Neue Kräfte nennen in der Befragung eine um sechs Wochen kürzere Einarbeitung.",
      innovation:
        "Wissen wird im Gespräch gehoben, nicht per Formular abgefragt. Die Interviews führen Auszubildende, die dabei selbst am meisten lernen.",
      sustainability:
        "Die Plattform läuft im gemeinsamen Rechenzentrum und beruht auf freier Software. Die Pflege ist in den Stellenbeschreibungen verankert.",
      exchange:
        "Themenpaten aus den fünf Häusern treffen sich monatlich und räumen veraltete Artikel auf. Einmal im Jahr werden die nützlichsten Artikel ausgezeichnet, gewählt von den Beschäftigten.",
      "legal-form": "Kooperationsvertrag",
      "running-since": "2022-11-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 6.2,
  },
  {
    key: "iv-offene-daten",
    category: "IV",
    title: "Offene Daten im Süden des Kreises Mettmann",
    summary:
      "Vier Städte veröffentlichen ihre Daten nach gemeinsamen Regeln in einem Portal, vom Baumkataster bis zum Spielplatz.",
    lead: partner("de-05158020", "Langenfeld (Rhld.)", "2019-09-17"),
    partners: [
      partner("de-05158026", "Monheim am Rhein", "2019-10-02"),
      partner("de-05158016", "Hilden", "2019-10-09"),
      partner("de-05158008", "Haan", "2019-10-29"),
    ],
    agreedOn: "2019-12-05",
    department: "Referat Statistik und Geodaten",
    answers: {
      situation:
        "Die vier Städte besaßen ähnliche Daten in unterschiedlichen Formaten. Wer eine Auswertung über die Stadtgrenze hinweg brauchte, musste von Hand zusammenführen. Schulen, Vereine und Presse fragten immer wieder dasselbe an.",
      implementation:
        "Eine Arbeitsgruppe hat für 46 Datensätze gemeinsame Felder festgelegt. Die Daten werden nachts aus den Fachverfahren übernommen und geprüft. Das Portal zeigt sie als Tabelle, Karte und Schnittstelle.",
      benefit:
        "Anfragen an die Statistikstellen sind um vierzig Prozent zurückgegangen. Die Städte nutzen die Daten selbst am häufigsten, etwa für die Schulentwicklungsplanung über Ortsgrenzen hinweg.",
      innovation:
        "Die Regeln sind so beschrieben, dass weitere Städte ihre Daten ohne Rücksprache anschließen können. Zwei Datensätze wurden aus Vorschlägen eines Schülerwettbewerbs entwickelt.",
      sustainability:
        "Betrieb und Pflege kosten jede Stadt weniger als eine Viertelstelle. Die gemeinsame Beschreibung orientiert sich an landesweiten Standards und veraltet deshalb nicht so schnell.",
      exchange:
        "Die Datenverantwortlichen treffen sich jeden zweiten Monat, einmal im Jahr mit Nutzerinnen und Nutzern. Änderungen werden in einem öffentlichen Verzeichnis mit Datum vermerkt.",
      "legal-form": "Kooperationsvereinbarung",
      "running-since": "2020-10-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 5.7,
  },
  {
    key: "iv-hospitation",
    category: "IV",
    title: "Tauschbörse für Hospitationen im Kreis Warendorf",
    summary: "Beschäftigte aus vier Städten arbeiten zwei Wochen im Nachbarrathaus mit und bringen Ideen zurück.",
    lead: partner("de-05570004", "Ahlen", "2022-08-30"),
    partners: [
      partner("de-05570008", "Beckum", "2022-09-15"),
      partner("de-05570020", "Ennigerloh", "2022-09-12"),
      partner("de-05570028", "Oelde", "2022-09-26"),
    ],
    agreedOn: "2022-10-17",
    department: "Personalamt",
    answers: {
      situation:
        "Vier Städte ähnlicher Größe lösten dieselben Aufgaben verschieden, ohne es zu wissen. Fortbildungen brachten Theorie, aber selten den Blick in eine andere Praxis.",
      implementation:
        "Über eine einfache Börse bieten Fachämter Plätze an und suchen Themen. Zwei Wochen Mitarbeit enden mit einem kurzen Bericht: Was machen die anderen besser, was nehme ich mit? Die Städte rechnen nichts ab, sondern achten auf Ausgleich über das Jahr.",
      benefit:
        "Bisher haben 64 Beschäftigte teilgenommen. Aus den Berichten wurden 23 Änderungen umgesetzt, darunter ein gemeinsames Formular für Sondernutzungen.",
      innovation:
        "Die Börse kommt ohne Haushaltsmittel aus. Neu ist, dass auch Führungskräfte tauschen, einmal sogar zwei Beigeordnete für eine Woche.",
      sustainability:
        "Der Aufwand liegt bei wenigen Stunden im Monat. Die Regeln passen auf zwei Seiten und können von jeder Gruppe von Kommunen übernommen werden.",
      exchange:
        "Nach jeder Runde treffen sich alle Beteiligten zu einem Nachmittag. Die Berichte stehen allen Beschäftigten der vier Städte offen.",
      "legal-form": "Verwaltungsvereinbarung",
      "running-since": "2023-01-09",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 4.2,
  },
  {
    key: "iv-sicherheitsverbund",
    category: "IV",
    title: "Bergischer Sicherheitsverbund",
    summary:
      "Vier Städte aus zwei Kreisen warnen, üben und helfen einander bei Angriffen auf ihre Informationstechnik, mit einem gemeinsamen Notfallteam.",
    lead: partner("de-05374052", "Wipperfürth", "2022-06-21"),
    partners: [
      partner("de-05374016", "Hückeswagen", "2022-06-28"),
      partner("de-05374036", "Radevormwald", "2022-07-05"),
      partner("de-05378032", "Wermelskirchen", "2022-08-29"),
    ],
    agreedOn: "2022-09-12",
    department: "Informationstechnik und Digitalisierung",
    answers: {
      situation:
        "Ein Angriff auf eine Verwaltung in der Nachbarschaft legte dort wochenlang alle Dienste still. Allen vier Städten war klar, dass sie einem solchen Fall allein nicht gewachsen wären. Fachkräfte für Sicherheit sind auf dem Markt kaum zu finden.",
      implementation:
        "Acht Beschäftigte aus vier Häusern bilden ein Notfallteam, das sich im Ernstfall gegenseitig verstärkt. Warnungen laufen in einem gemeinsamen Lagebild zusammen. Zweimal im Jahr wird ein Angriff durchgespielt, einmal davon unangekündigt. Ersatzgeräte und Notarbeitsplätze stehen in jeweils einer anderen Stadt bereit.",
      benefit:
        "Im ersten Jahr wurden drei Angriffe früh erkannt und abgewehrt. Nach der letzten Übung war das Einwohnerwesen nach neun Stunden wieder arbeitsfähig, beim ersten Mal hatte es vier Tage gedauert. Alle vier Städte zusammen zahlen weniger als eine einzelne für einen Bereitschaftsvertrag.",
      innovation:
        "Der Verbund teilt nicht nur Wissen, sondern Menschen und Geräte über die Kreisgrenze hinweg. Das Notfallhandbuch ist in allen vier Städten gleich, so dass jede Kraft in jedem Haus handeln kann.",
      sustainability:
        "Die Vereinbarung ist unbefristet und sieht eine Aufnahme weiterer Kommunen bis zu zehn vor. Handbuch und Übungsdrehbücher werden auf Anfrage vertraulich weitergegeben.",
      exchange:
        "Das Team spricht sich jeden Montag eine halbe Stunde ab. Neue Mitglieder hospitieren in allen vier Häusern. Aus jeder Übung entsteht ein Bericht, dessen Lehren binnen drei Monaten umgesetzt sein müssen.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2023-01-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 8.2,
  },
  {
    key: "iv-vier-gemeinden",
    category: "IV",
    title: "Vier Gemeinden, eine App",
    summary:
      "Kerken, Issum, Rheurdt und Wachtendonk informieren ihre 45.000 Einwohner in einer gemeinsamen App, vom Abfallkalender bis zur Bürgerversammlung.",
    lead: partner("de-05154028", "Kerken", "2020-11-04"),
    partners: [
      partner("de-05154020", "Issum", "2020-11-24"),
      partner("de-05154048", "Rheurdt", "2020-11-16"),
      partner("de-05154060", "Wachtendonk", "2020-12-03"),
    ],
    agreedOn: "2021-01-18",
    department: "Öffentlichkeitsarbeit",
    answers: {
      situation:
        "Das örtliche Mitteilungsblatt erreichte immer weniger Haushalte, und für vier einzelne Apps fehlten Geld und Redaktion. Viele Menschen wohnen in einer Gemeinde, arbeiten in der zweiten und sind in der dritten im Verein.",
      implementation:
        "Eine Redaktion aus vier Teilzeitkräften pflegt die Inhalte nach gemeinsamem Plan. Jede Person wählt, aus welchen Orten und zu welchen Themen sie Nachrichten möchte. Mängel können mit Foto gemeldet werden und landen beim richtigen Bauhof, auch jenseits der Gemeindegrenze.",
      benefit:
        "Ein gutes Drittel der Einwohnerinnen und Einwohner nutzt die App. Die Meldungen über Mängel werden im Mittel nach vier Tagen erledigt. Jede Gemeinde zahlt etwa so viel wie früher für den Druck einer Ausgabe.",
      innovation:
        "Vereine schreiben ihre Termine selbst ein und prüfen sich gegenseitig. Bei Unwetter schaltet die Redaktion auf einen Krisenmodus mit großer Schrift und wenigen klaren Anweisungen um.",
      sustainability:
        "Der Vertrag mit dem Anbieter läuft gemeinsam, die Inhalte gehören den Gemeinden. Eine fünfte Gemeinde ist bereits eingeladen.",
      exchange:
        "Die Redaktion trifft sich wöchentlich, zweimal im Jahr kommen Vereine und Schulen dazu. Auswertungen der Nutzung stehen allen vier Räten offen.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-10-04",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 4.1,
  },
  {
    key: "iv-sprachmittler",
    category: "IV",
    title: "Sprachmittlerpool an der Wurm",
    summary:
      "Übach-Palenberg, Geilenkirchen und Gangelt teilen sich 70 geschulte Sprachmittlerinnen und Sprachmittler für 24 Sprachen.",
    lead: partner("de-05370028", "Übach-Palenberg", "2018-09-20"),
    partners: [partner("de-05370012", "Geilenkirchen", "2018-10-10"), partner("de-05370008", "Gangelt", "2018-10-16")],
    agreedOn: "2018-11-26",
    department: "Fachstelle Integration",
    answers: {
      situation:
        "In Schulen, Ämtern und Arztpraxen übersetzten oft Kinder für ihre Eltern. Jede Kommune hatte eine Liste Freiwilliger, doch für seltene Sprachen reichte keine. Schulung und Begleitung gab es kaum.",
      implementation:
        "Die drei Listen wurden zu einem Pool, eine Koordinatorin schult und vermittelt. Einsätze werden online angefragt und binnen zwei Tagen zugesagt. Für kurze Fragen gibt es eine tägliche Telefonstunde in den vier häufigsten Sprachen.",
      benefit:
        "Rund 1.400 Einsätze im Jahr, davon ein Drittel außerhalb der eigenen Kommune. Schulen berichten von deutlich mehr Eltern bei Sprechtagen.",
      innovation:
        "Die Sprachmittler werden selbst gefragt, wo Abläufe haken. Daraus entstand ein Wegweiser in einfacher Sprache, der heute in allen drei Rathäusern ausliegt.",
      sustainability:
        "Aufwandsentschädigungen zahlt, wer anfragt; die Koordination tragen die drei Kommunen gemeinsam. Viele der Aktiven haben über den Pool eine Anstellung gefunden, so dass stets neue geworben werden.",
      exchange:
        "Jeden Monat gibt es einen Austauschabend mit Supervision. Schulungsunterlagen und Wortlisten stehen in einem gemeinsamen Ordner, den alle ergänzen.",
      "legal-form": "Kooperationsvertrag",
      "running-since": "2019-03-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.8,
  },
  {
    key: "iv-dorfdigital",
    category: "IV",
    title: "Dorf digital im Bürener Land",
    summary: "Vier Kommunen tauschen sich über digitale Dorfprojekte aus.",
    lead: partner("de-05774028", "Lichtenau", "2023-05-11"),
    partners: [
      partner("de-05774016", "Büren", null),
      partner("de-05774040", "Bad Wünnenberg", "2023-06-22"),
      partner("de-05762040", "Willebadessen", null),
    ],
    agreedOn: "2023-07-03",
    department: "Wirtschaftsförderung und Dorfentwicklung",
    answers: {
      situation:
        "In den Dörfern sind viele kleine digitale Vorhaben entstanden, vom Schaukasten bis zur Mitfahrbank. Sie wissen voneinander zu wenig.",
      implementation:
        "Geplant sind ein gemeinsames Verzeichnis und vier Werkstätten im Jahr. Zwei davon haben stattgefunden.",
      "legal-form": "Absichtserklärung",
    },
    stateInJudging: draft,
    quality: 4.5,
  },
];
