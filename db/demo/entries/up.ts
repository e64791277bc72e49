// Demo entries of the category "Umwelt, Planung und Infrastruktur". What the municipalities are said to do is invented.
import { admitted, disqualified, draft, partner } from "../partners";
import type { WrittenEntry } from "../types";

export const environmentEntries: readonly WrittenEntry[] = [
  {
    key: "up-landfolge",
    category: "UP",
    title: "LANDFOLGE Garzweiler – gemeinsam planen, was nach dem Tagebau kommt",
    summary:
      "Vier Anrainer des Tagebaus Garzweiler haben einen Zweckverband gegründet, um die Landschaft nach der Kohle über Stadtgrenzen hinweg zu entwickeln.",
    lead: partner("de-zv-landfolge-garzweiler", "LANDFOLGE Garzweiler", "2017-11-23"),
    partners: [
      partner("de-05116000", "Mönchengladbach", "2017-09-20"),
      partner("de-05370004", "Erkelenz", "2017-09-27"),
      partner("de-05162012", "Jüchen", "2017-10-05"),
      partner("de-05358056", "Titz", "2017-10-12"),
    ],
    agreedOn: "2017-11-23",
    department: "Geschäftsstelle des Zweckverbandes",
    answers: {
      situation:
        "Wo heute Bagger stehen, entsteht in den kommenden Jahrzehnten ein großer See mit neuen Ufern. Die vier Kommunen liegen in vier verschiedenen Planungsräumen und hätten jede für sich verhandeln müssen. Sie wollten die Zukunft ihres Landes nicht anderen überlassen.",
      implementation:
        "Der Zweckverband bündelt Planung, Beteiligung und Fördermittel. Er hat ein gemeinsames Leitbild erarbeitet und führt daraus einzelne Vorhaben, etwa ein Wegenetz um die Grube und ein Dokumentationszentrum. Ein Bürgerforum begleitet jede Stufe.",
      benefit:
        "Gegenüber Land, Bund und Bergbau sprechen die Kommunen mit einer Stimme. Mehr als vierzig Millionen Euro Fördermittel konnten eingeworben werden. Planungen an den Grenzen passen erstmals zusammen.",
      innovation:
        "Der Verband plant für eine Landschaft, die es noch nicht gibt, und hält Zwischennutzungen bewusst vorläufig. Kinder aus allen vier Orten haben in einer eigenen Werkstatt am Leitbild mitgezeichnet.",
      sustainability:
        "Der Zweckverband ist auf Jahrzehnte angelegt und kann weitere Anrainer aufnehmen. Satzung und Beteiligungsverfahren dienen anderen Tagebauregionen als Vorlage.",
      environment:
        "Rund um den künftigen See werden 600 Hektar ökologisch vernetzt. Wege für Rad und Fuß entstehen vor Straßen, und ein Teil der Böschungen bleibt sich selbst überlassen.",
      "legal-form": "Zweckverband",
      "running-since": "2018-01-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.4,
  },
  {
    key: "up-waermeplanung",
    category: "UP",
    title: "Wärmeplanung zu viert",
    summary:
      "Emsdetten, Greven, Saerbeck und Nordwalde planen ihre Wärmeversorgung gemeinsam und nutzen Quellen, die an der Gemeindegrenze liegen.",
    lead: partner("de-05566008", "Emsdetten", "2022-11-24"),
    partners: [
      partner("de-05566012", "Greven", "2022-12-07"),
      partner("de-05566080", "Saerbeck", "2022-12-01"),
      partner("de-05566064", "Nordwalde", "2022-12-13"),
    ],
    agreedOn: "2023-01-30",
    department: "Klimaschutz und Stadtplanung",
    answers: {
      situation:
        "Wärme endet nicht am Ortsschild: Abwärme, Flusswasser und Biogas liegen oft näher an der Nachbarkommune. Für vier einzelne Planungen fehlten Büros und Fachleute.",
      implementation:
        "Ein gemeinsames Planungsteam erstellt ein digitales Abbild aller Gebäude und Quellen. Die Stadtwerke der Region rechnen Varianten durch. Jeder Rat beschließt seinen Teil, die Schnittstellen sind vertraglich gesichert.",
      benefit:
        "Die Planung kostet je Einwohner etwa sechzig Prozent einer Einzelplanung. Drei Quartiere können an eine Quelle jenseits der Grenze angeschlossen werden.",
      innovation:
        "Das digitale Abbild wird nach der Planung weitergeführt und zeigt Eigentümern, wann ihr Anschluss möglich ist. Die Berechnung ist offen einsehbar.",
      sustainability:
        "Die vier Kommunen haben eine gemeinsame Stelle zur Fortschreibung geschaffen. Datenmodell und Vertragsmuster stehen zur Nachnutzung bereit.",
      environment:
        "Der Plan zeigt einen Weg, auf dem der Wärmebedarf bis 2040 ohne fossile Energie gedeckt wird. Schon die ersten drei Netze sparen nach Berechnung 8.400 Tonnen Kohlendioxid im Jahr.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.6,
  },
  {
    key: "up-radverkehr",
    category: "UP",
    title: "Radnetz Vorgebirge",
    summary:
      "Bornheim, Alfter, Brühl und Wesseling planen und bauen ihr Radnetz als Ganzes, über die Grenze zweier Kreise hinweg.",
    lead: partner("de-05382012", "Bornheim", "2019-02-14"),
    partners: [
      partner("de-05382004", "Alfter", "2019-02-28"),
      partner("de-05362012", "Brühl", "2019-03-18"),
      partner("de-05362040", "Wesseling", "2019-04-02"),
    ],
    agreedOn: "2019-05-20",
    department: "Mobilität und Verkehr",
    answers: {
      situation:
        "Zwischen Köln und Bonn pendeln täglich Zehntausende, viele auf Strecken unter zehn Kilometern. Radwege führten bis zum Ortsrand und endeten dort. Zuständig waren vier Kommunen, zwei Kreise und das Land.",
      implementation:
        "Die vier Kommunen haben ein gemeinsames Netz beschlossen und eine Reihenfolge der Lücken. Ein Planungsbüro arbeitet für alle, die Bauleitung wechselt je nach Abschnitt. Zählstellen messen die Wirkung.",
      benefit:
        "Elf von neunzehn Lücken sind geschlossen. Auf der Hauptachse hat sich der Radverkehr verdoppelt. Gemeinsame Ausschreibungen senkten die Baukosten um etwa zwölf Prozent.",
      innovation:
        "Gebaut wird nach Wirkung, nicht nach Zuständigkeit. Eine Kommune hat einen Abschnitt auf fremdem Gebiet vorfinanziert, weil er den größten Nutzen versprach.",
      sustainability:
        "Ein Ausgleichskonto verrechnet Vorleistungen über zehn Jahre. Unterhaltung und Winterdienst sind für das ganze Netz geregelt.",
      environment:
        "Nach der Zählung wurden im letzten Jahr rund 2,1 Millionen Autokilometer vermieden. Die Wege sind überwiegend auf vorhandenen Trassen entstanden, neu versiegelt wurden nur 0,8 Hektar.",
      "legal-form": "Öffentlich-rechtlicher Vertrag",
      "running-since": "2020-03-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 4.8,
  },
  {
    key: "up-klaerschlamm",
    category: "UP",
    title: "Phosphor zurückgewinnen zwischen Weser und Wiehen",
    summary:
      "Löhne, Bad Oeynhausen und Vlotho trocknen und verwerten ihren Klärschlamm gemeinsam und gewinnen daraus Dünger.",
    lead: partner("de-05758024", "Löhne", "2020-01-29"),
    partners: [partner("de-05770004", "Bad Oeynhausen", "2020-02-12"), partner("de-05758036", "Vlotho", "2020-03-04")],
    agreedOn: "2020-04-27",
    department: "Stadtentwässerung",
    answers: {
      situation:
        "Klärschlamm darf künftig kaum noch auf Felder, die Entsorgung wurde von Jahr zu Jahr teurer. Für eine eigene Anlage ist jede der drei Kläranlagen zu klein. Lange Transporte wollte niemand.",
      implementation:
        "Am Standort Löhne ist eine solare Trocknung mit Abwärme entstanden. Der getrocknete Schlamm geht in eine regionale Anlage, die Phosphor zurückgewinnt. Die drei Betriebe haben ihre Labore und ihre Rufbereitschaft zusammengelegt.",
      benefit:
        "Die Entsorgungskosten liegen 31 Prozent unter dem letzten Einzelangebot. Die Gebühren blieben seit dem Start stabil. Das gemeinsame Labor arbeitet schneller und genauer.",
      innovation:
        "Wärme für die Trocknung liefert ein Industriebetrieb jenseits der Stadtgrenze, der sie vorher in die Luft abgab. Der Dünger kehrt auf Felder der Region zurück.",
      sustainability:
        "Die Anlage ist auf vierzig Jahre ausgelegt, die Mengen sind vertraglich gesichert. Weitere Kläranlagen können liefern, sobald Kapazität frei ist.",
      environment:
        "Jährlich werden etwa 46 Tonnen Phosphor zurückgewonnen und 90.000 Lastwagenkilometer vermieden. Die Trocknung arbeitet zu vier Fünfteln mit Sonne und Abwärme.",
      "legal-form": "Gemeinsames Kommunalunternehmen",
      "running-since": "2022-06-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.0,
  },
  {
    key: "up-wald",
    category: "UP",
    title: "Ein Wald, drei Städte",
    summary: "Kreuztal, Hilchenbach und Netphen forsten ihre geschädigten Wälder nach einem gemeinsamen Plan wieder auf.",
    lead: partner("de-05970024", "Kreuztal", "2021-01-28"),
    partners: [partner("de-05970020", "Hilchenbach", "2021-02-10"), partner("de-05970032", "Netphen", "2021-02-25")],
    agreedOn: "2021-03-22",
    department: "Umwelt und Forst",
    answers: {
      situation:
        "Trockenheit und Käfer haben in wenigen Jahren fast allen Fichten das Leben gekostet. Kommunaler, privater und genossenschaftlicher Wald liegen im Gemenge. Was eine Stadt pflanzt, hilft wenig, wenn nebenan nichts geschieht.",
      implementation:
        "Ein gemeinsamer Plan legt fest, wo gepflanzt, wo gewartet und wo der Natur Raum gelassen wird. Eine Försterin koordiniert Flächen von 140 Eigentümern. Saatgut aus heimischen Beständen wird gemeinsam gewonnen und angezogen.",
      benefit:
        "Auf 820 Hektar wächst wieder Mischwald. Sammelbestellungen haben Pflanzen und Zäune um ein Fünftel verbilligt. Streit um Wege und Wild wird in einem Ausschuss gelöst.",
      innovation:
        "Ein Drittel der Flächen bleibt bewusst ohne Pflanzung und wird wissenschaftlich beobachtet. Die Ergebnisse erscheinen jährlich in verständlicher Form.",
      sustainability:
        "Der Plan reicht bis 2060 und wird alle zehn Jahre angepasst. Die Stelle der Försterin tragen die Städte zu gleichen Teilen.",
      environment:
        "Der neue Wald besteht aus mindestens fünf Baumarten je Fläche. Moore im Quellgebiet werden wieder vernässt, was Wasser in der Landschaft hält.",
      "legal-form": "Kooperationsvertrag",
      "running-since": "2021-10-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.5,
  },
  {
    key: "up-stever",
    category: "UP",
    title: "Gewässerallianz Stever",
    summary:
      "Kommunen am Oberlauf und am Unterlauf der Stever bauen Ufer gemeinsam um und teilen die Kosten nach Nutzen, nicht nach Lage.",
    lead: partner("de-05562016", "Haltern am See", "2018-02-22"),
    partners: [
      partner("de-05558036", "Olfen", "2018-03-06"),
      partner("de-05558024", "Lüdinghausen", "2018-03-15"),
      partner("de-05558044", "Senden", "2018-03-22"),
      partner("de-05558032", "Nottuln", "2018-04-24"),
    ],
    agreedOn: "2018-06-11",
    department: "Umwelt und Grünflächen",
    answers: {
      situation:
        "Was am Oberlauf in den Fluss gelangt, kommt am Stausee an, aus dem eine Million Menschen ihr Trinkwasser beziehen. Maßnahmen am Oberlauf nützten bisher vor allem anderen. Entsprechend wenig geschah.",
      implementation:
        "Die fünf Kommunen finanzieren einen Topf, aus dem Uferstreifen, Auen und kleine Rückhaltebecken bezahlt werden. Eine gemeinsame Beraterin spricht mit Landwirten, deren Flächen gebraucht werden. Messstellen zeigen die Wirkung bis zum See.",
      benefit:
        "Auf 34 Kilometern sind Uferstreifen entstanden. Die Belastung mit Nitrat ist an drei von fünf Messstellen gesunken. Bei Starkregen steigt der Pegel langsamer.",
      innovation:
        "Bezahlt wird nach Nutzen: Die Stadt am See trägt den größten Teil, obwohl dort am wenigsten gebaut wird. Diese Verrechnung ist offen und wird jährlich geprüft.",
      sustainability:
        "Pachtverträge mit Landwirten laufen zwanzig Jahre. Das Modell lässt sich auf jedes Einzugsgebiet übertragen, in dem unten profitiert, wer oben handelt.",
      environment:
        "Zwölf Hektar Aue werden wieder regelmäßig überflutet. Eisvogel und Bachforelle sind an Abschnitten zurück, an denen sie Jahrzehnte fehlten.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2019-01-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.8,
  },
  {
    key: "up-klimaanpassung",
    category: "UP",
    title: "Klimaanpassung im Grafschafter Ländchen",
    summary: "Meckenheim, Rheinbach, Swisttal und Wachtberg teilen sich ein Klimaanpassungsteam und eine Regenwasserkarte.",
    lead: partner("de-05382032", "Meckenheim", "2022-01-26"),
    partners: [
      partner("de-05382048", "Rheinbach", "2022-02-07"),
      partner("de-05382064", "Swisttal", "2022-02-15"),
      partner("de-05382072", "Wachtberg", "2022-03-08"),
    ],
    agreedOn: "2022-04-04",
    department: "Stadtplanung und Umwelt",
    answers: {
      situation:
        "Nach der Flut von 2021 war deutlich, dass Wasser keine Gemeindegrenze kennt. Zugleich litten die Obstbetriebe unter langen Trockenzeiten. Beides hängt zusammen und braucht dieselben Flächen.",
      implementation:
        "Drei Fachkräfte arbeiten für vier Kommunen und beraten Bauämter, Betriebe und Haushalte. Eine gemeinsame Karte zeigt, wo Wasser fließt, wo es stehen darf und wo es fehlt. Bebauungspläne werden vor der Aufstellung gegenseitig geprüft.",
      benefit:
        "Neun Bebauungspläne wurden nach der gegenseitigen Prüfung geändert. Über 600 Haushalte haben sich zu Hause beraten lassen. Förderanträge gelingen, weil ein Team sie schreibt.",
      innovation:
        "Rückhaltebecken dienen Obstbetrieben in trockenen Monaten als Vorrat. Betriebe beteiligen sich dafür an Bau und Pflege.",
      sustainability:
        "Das Team ist bis 2030 gesichert und soll danach in den Stellenplänen aufgehen. Karte und Prüfliste sind öffentlich.",
      environment:
        "Bis jetzt wurden 14.000 Kubikmeter Rückhalt geschaffen und 3,2 Hektar entsiegelt. In den Ortskernen stehen 410 neue Bäume.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2022-09-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.2,
  },
  {
    key: "up-wirtschaftswege",
    category: "UP",
    title: "Wirtschaftswege zwischen Rhein und Issel",
    summary: "Hamminkeln, Isselburg und Rees ordnen ihr Netz aus Feldwegen neu, über die Grenze dreier Kreise.",
    lead: partner("de-05170012", "Hamminkeln", "2020-08-27"),
    partners: [partner("de-05554032", "Isselburg", "2020-09-23"), partner("de-05154044", "Rees", "2020-10-01")],
    agreedOn: "2020-11-16",
    department: "Tiefbau",
    answers: {
      situation:
        "Das Wegenetz stammt aus einer Zeit kleiner Höfe und leichter Wagen. Viele Wege werden doppelt unterhalten, andere sind zu schmal. An den Grenzen passt der Ausbau nicht zusammen.",
      implementation:
        "Alle 1.100 Kilometer wurden befahren und nach Nutzung eingestuft. Gemeinsam mit Landwirtschaft und Radverbänden entstand ein Zielnetz. Überzählige Wege werden zu Blühstreifen.",
      benefit:
        "Das Zielnetz ist um ein Fünftel kürzer und dafür überall tragfähig. Die drei Tiefbauämter vergeben Reparaturen gemeinsam.",
      innovation:
        "Jeder aufgegebene Kilometer wird als Ausgleichsfläche angerechnet. So bezahlt sich der Rückbau teilweise selbst.",
      sustainability:
        "Ein Wegeverband sichert die Finanzierung durch Beiträge nach Fläche. Die Einstufung kann jede ländliche Kommune übernehmen.",
      environment:
        "Rund 90 Hektar Wegrain werden ökologisch gepflegt. Erste Zählungen zeigen mehr Wildbienen und Rebhühner.",
      "legal-form": "Verwaltungsvereinbarung",
      "running-since": "2021-07-01",
      "public-funding": "yes",
    },
    stateInJudging: disqualified(
      "Ein Partner hat der Beteiligung widersprochen; die vorgelegte Vereinbarung ist von ihm nicht unterzeichnet. Die Angaben zum Zustandekommen trafen nicht zu.",
    ),
    quality: 5.2,
  },
  {
    key: "up-ladenetz",
    category: "UP",
    title: "Gemeinsames Ladenetz im Hügelland",
    summary: "Sprockhövel, Hattingen und Gevelsberg wollen Ladesäulen nach einem gemeinsamen Plan errichten.",
    lead: partner("de-05954028", "Sprockhövel", null),
    partners: [partner("de-05954016", "Hattingen", null), partner("de-05954012", "Gevelsberg", "2023-08-31")],
    agreedOn: "2023-09-18",
    department: "Klimaschutz",
    answers: {
      situation:
        "Private Anbieter bauen dort, wo es sich sofort lohnt. In den Ortsteilen bleibt das Netz lückenhaft.",
      benefit:
        "Eine gemeinsame Ausschreibung soll auch weniger lohnende Standorte sichern.",
      "public-funding": "no",
    },
    stateInJudging: draft,
    quality: 4.4,
  },
];
