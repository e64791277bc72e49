// Demo entries of the category "Grenzüberschreitende Zusammenarbeit". What the municipalities are said to do is invented.
import { admitted, freePartner, partner, withdrawn } from "../partners";
import type { WrittenEntry } from "../types";

export const crossBorderEntries: readonly WrittenEntry[] = [
  {
    key: "gz-berufsorientierung",
    category: "GZ",
    title: "Lernen ohne Grenze in Gronau und Enschede",
    summary:
      "Jugendliche aus Gronau, Enschede und Losser lernen Berufe auf der anderen Seite der Grenze kennen, mit anerkanntem Praktikum und gemeinsamer Beratung.",
    lead: partner("de-05554020", "Gronau (Westf.)", "2021-06-23"),
    partners: [
      partner("nl-gm0153", "Enschede", "2021-07-05"),
      partner("nl-gm0168", "Losser", "2021-09-14"),
      freePartner("Gemeente Oldenzaal", "NL", null),
    ],
    agreedOn: "2021-11-08",
    department: "Bildung und Jugend",
    answers: {
      situation:
        "Zehn Kilometer von der Schule entfernt suchen Betriebe Nachwuchs, doch die Grenze steht im Kopf. Praktika wurden nicht anerkannt, Abschlüsse nicht verstanden. Eltern wussten nicht, wen sie fragen sollten.",
      implementation:
        "Ein gemeinsames Team berät in Schulen beiderseits der Grenze. Praktika dauern zwei Wochen und werden in beiden Ländern bescheinigt. Fahrkarten und Versicherung regelt eine Vereinbarung. Eine Broschüre erklärt Abschlüsse in zwei Sprachen.",
      benefit:
        "Bisher haben 640 Jugendliche ein Praktikum im Nachbarland gemacht. Jeder Sechste davon begann dort eine Ausbildung. Betriebe finden Nachwuchs, den sie zuvor nicht erreicht haben.",
      innovation:
        "Das Praktikum zählt als Unterricht, auf beiden Seiten mit derselben Bewertung. Lehrkräfte tauschen für eine Woche ihre Klassen.",
      sustainability:
        "Die vier Kommunen finanzieren das Team nach der Zahl der Schulplätze. Die Bescheinigung ist mit den Schulaufsichten abgestimmt und kann im ganzen Grenzraum gelten.",
      "cross-border-value":
        "Auf einer Seite allein gäbe es nur halb so viele Berufe zur Auswahl. Zu überwinden waren zwei Schulsysteme, zwei Haftungsregeln und die Scheu vor der fremden Sprache.",
      "working-languages": "Deutsch und Niederländisch; jede Person spricht ihre Sprache, Texte übersetzt das gemeinsame Team",
      "legal-form": "Öffentlich-rechtliche Vereinbarung nach dem Anholter Abkommen",
      "running-since": "2022-08-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.0,
  },
  {
    key: "gz-ein-schalter",
    category: "GZ",
    title: "Ein Schalter für zwei Länder",
    summary:
      "In Herzogenrath und Kerkrade erledigen Grenzgängerinnen und Grenzgänger ihre Angelegenheiten mit beiden Verwaltungen an einem gemeinsamen Schalter.",
    lead: partner("de-05334016", "Herzogenrath", "2020-12-08"),
    partners: [partner("nl-gm0928", "Kerkrade", "2020-12-16"), partner("nl-gm0882", "Landgraaf", "2021-01-28")],
    agreedOn: "2021-03-01",
    department: "Bürgerservice",
    answers: {
      situation:
        "Viele Familien wohnen in einem Land, arbeiten im anderen und haben Kinder in der Schule des einen oder des anderen. Für jede Frage gab es zwei Zuständigkeiten und oft keine Antwort. Der Umzug über die Straße glich einer Auswanderung.",
      implementation:
        "Beschäftigte beider Städte sitzen an einem Tisch und haben Zugriff auf ihre jeweiligen Verfahren. Anmeldung, Kindergeld, Parkausweis und Hundesteuer werden in einem Gespräch geklärt. Wo das Recht Lücken lässt, führt das Team eine Liste und meldet sie an beide Regierungen.",
      benefit:
        "Im letzten Jahr wurden 5.200 Anliegen bearbeitet, drei Viertel davon abschließend. Die Zeit für einen Umzug über die Grenze ist von sechs Wochen auf acht Tage gesunken. Vier Regelungen wurden auf Hinweis des Schalters geändert.",
      innovation:
        "Neu ist, dass zwei Staaten an einem Möbelstück verwalten, ohne ihre Zuständigkeit aufzugeben. Ein gemeinsames Formular füllt die Vordrucke beider Seiten aus.",
      sustainability:
        "Beide Räte haben den Schalter in ihre Haushalte aufgenommen. Die Liste der Rechtslücken und das Formular stehen allen Grenzkommunen zur Verfügung.",
      "cross-border-value":
        "Ohne den Partner gäbe es nur die Hälfte der Antwort. Überwunden wurden getrennte Datennetze, verschiedene Ausweise und die Frage, wer wem was zeigen darf.",
      "working-languages": "Deutsch, Niederländisch und die Mundart beider Orte",
      "legal-form": "Grenzüberschreitende öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-10-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 8.0,
  },
  {
    key: "gz-gesundheit",
    category: "GZ",
    title: "Hausarzt über die Grenze",
    summary:
      "Kranenburg, Kleve und Berg en Dal sichern gemeinsam die ärztliche Versorgung der Dörfer am Reichswald.",
    lead: partner("de-05154040", "Kranenburg", "2022-05-12"),
    partners: [
      partner("nl-gm1945", "Berg en Dal", "2022-06-02"),
      partner("de-05154036", "Kleve", "2022-06-22"),
      freePartner("Gemeente Nijmegen", "NL", "2022-09-07"),
    ],
    agreedOn: "2022-10-10",
    department: "Soziales und Gesundheit",
    answers: {
      situation:
        "Auf deutscher Seite gehen Hausärzte in den Ruhestand, auf niederländischer Seite sind Praxen überfüllt. Viele Menschen leben im einen Land und sind im anderen versichert. Der nächste Arzt war oft der falsche.",
      implementation:
        "In einem Gesundheitshaus arbeiten Praxen beider Länder unter einem Dach. Kommunale Lotsinnen klären Versicherung, Überweisung und Fahrt. Befunde werden mit Einwilligung zweisprachig weitergegeben.",
      benefit:
        "Für 9.000 Menschen liegt die nächste Praxis wieder unter fünf Kilometern. Doppelte Untersuchungen sind seltener geworden. Zwei junge Ärztinnen haben sich wegen des Hauses niedergelassen.",
      innovation:
        "Die Lotsinnen sind kommunal angestellt und unabhängig von Kassen und Praxen. Ihre Erfahrungen gehen in ein gemeinsames Handbuch ein.",
      sustainability:
        "Das Haus gehört einer gemeinsamen Gesellschaft der Kommunen, die Mieten tragen den Betrieb. Weitere Gemeinden am Reichswald haben Interesse gezeigt.",
      "cross-border-value":
        "Erst zusammen gibt es genügend Patienten für ein Haus dieser Größe. Schwierig waren Abrechnung, Haftung und die unterschiedliche Rolle des Hausarztes in beiden Ländern.",
      "working-languages": "Deutsch und Niederländisch; Befunde werden von geprüften Kräften übersetzt",
      "legal-form": "GmbH in kommunaler Hand und Kooperationsvertrag",
      "running-since": "2023-06-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.1,
  },
  {
    key: "gz-dreilaender-klima",
    category: "GZ",
    title: "Klimaanalyse im Dreiländereck",
    summary:
      "Aachen, Vaals, Kelmis und Plombières haben Hitze, Kaltluft und Starkregen über drei Länder hinweg kartiert und planen danach.",
    lead: partner("de-05334002", "Aachen", "2021-04-28"),
    partners: [
      partner("nl-gm0981", "Vaals", "2021-05-17"),
      partner("be-63040", "Kelmis", "2021-05-31"),
      partner("be-63088", "Plombières", "2021-06-24"),
      freePartner("Gemeinde Lontzen", "BE", "2021-06-28"),
    ],
    agreedOn: "2021-09-06",
    department: "Klima und Umwelt",
    answers: {
      situation:
        "Die kühle Luft für die Aachener Innenstadt entsteht auch auf Wiesen in Belgien und den Niederlanden. Jedes Land rechnete mit eigenen Karten, die an der Grenze weiß wurden. Bauvorhaben dort hatten Folgen hier.",
      implementation:
        "Die fünf Kommunen haben Messdaten und Geländemodelle zusammengeführt. Entstanden sind eine gemeinsame Karte in drei Sprachen und eine Regel: Vorhaben in Kaltluftschneisen werden den Nachbarn gemeldet.",
      benefit:
        "Vier Planungen wurden nach der Meldung verändert. Hitzewarnungen erreichen Pflegeheime in allen Orten zugleich. Doppelte Gutachten entfallen.",
      innovation:
        "Die Meldung ist freiwillig und dennoch verbindlich geworden, weil alle Räte sie beschlossen haben. Drei Rechtsordnungen kommen so ohne Staatsvertrag zusammen.",
      sustainability:
        "Die Karte wird alle fünf Jahre erneuert, die Kosten sind aufgeteilt. Methode und Begriffe sind in drei Sprachen beschrieben und können im ganzen Grenzraum dienen.",
      "cross-border-value":
        "Luft und Wasser lassen sich nur gemeinsam verstehen. Zu überbrücken waren drei Höhenbezugssysteme, drei Planungsrechte und zwei Amtssprachen in Belgien.",
      "working-languages": "Deutsch, Niederländisch und Französisch; Sitzungen werden gedolmetscht",
      "legal-form": "Kommunale Arbeitsgemeinschaft",
      "running-since": "2022-11-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.8,
  },
  {
    key: "gz-fachkraefte",
    category: "GZ",
    language: "nl",
    title: "Groene vakmensen tussen Niers en Maas",
    summary: "Nettetal, Straelen en Venlo werven samen vakmensen voor tuinbouw, voedingsmiddelen en logistiek.",
    lead: partner("de-05166016", "Nettetal", "2019-03-26"),
    partners: [partner("nl-gm0983", "Venlo", "2019-04-17"), partner("de-05154052", "Straelen", "2019-05-09")],
    agreedOn: "2019-06-24",
    department: "Wirtschaftsförderung",
    answers: {
      situation:
        "De grensstreek is een van de grootste tuinbouwgebieden van Europa, maar beide kanten wierven onder verschillende namen om dezelfde mensen. Woningen, taalcursussen en arbeidsrecht werden los van elkaar bekeken.",
      implementation:
        "Een gezamenlijk servicebureau begeleidt bedrijven en nieuwkomers. Het bemiddelt bij woningen, cursussen en de erkenning van diploma’s. Afgestemde controles letten aan beide kanten op goede huisvesting voor seizoenskrachten.",
      benefit:
        "Ongeveer 850 vakmensen vonden via het bureau een baan. Klachten over huisvesting namen met twee derde af. Bedrijven delen leerlingen over de grens.",
      innovation:
        "Werven en controleren liggen in één hand, wat op het eerste gezicht ongewoon lijkt. Bedrijven met goede huisvesting krijgen een gezamenlijk keurmerk.",
      sustainability:
        "De gemeenten en de bedrijven dragen het bureau ieder voor de helft. Het keurmerk zou in de hele regio kunnen gelden.",
      "cross-border-value":
        "Losse controles leidden vroeger alleen tot een verhuizing over de grens. Pas door de gezamenlijke lijn is de situatie echt verbeterd.",
      "working-languages": "Nederlands en Duits, met advies in het Pools en het Roemeens",
      "legal-form": "Samenwerkingsovereenkomst",
      "running-since": "2020-02-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 4.9,
  },
  {
    key: "gz-venn",
    category: "GZ",
    title: "Ein Moor, zwei Länder",
    summary:
      "Vreden, Südlohn, Winterswijk und Berkelland vernässen ihre Moore nach einem gemeinsamen Wasserplan.",
    lead: partner("de-05554068", "Vreden", "2020-02-20"),
    partners: [
      partner("nl-gm0294", "Winterswijk", "2020-03-26"),
      partner("nl-gm1859", "Berkelland", "2020-05-12"),
      partner("de-05554060", "Südlohn", "2020-06-17"),
    ],
    agreedOn: "2020-08-31",
    department: "Bauen und Umwelt",
    answers: {
      situation:
        "Das Venn wird von einer Grenze geteilt, an der auf jeder Seite ein Graben entwässert. Was die einen anstauten, leiteten die anderen ab. Das Moor trocknete, und Flamingos wie Brachvögel verloren ihren Raum.",
      implementation:
        "Ein gemeinsamer Wasserplan bestimmt die Stände für das ganze Gebiet. Vierundzwanzig Wehre werden von einer Stelle gesteuert. Landwirte am Rand erhalten Ausgleich nach einheitlichen Sätzen, gleich auf welcher Seite sie wirtschaften.",
      benefit:
        "Auf 310 Hektar steht das Wasser wieder ganzjährig im Moor. Klagen von Landwirten sind selten geworden, weil alle gleich behandelt werden. Besucherwege führen ohne Umweg über die Grenze.",
      innovation:
        "Die einheitlichen Ausgleichssätze sind der Kern, denn sie nehmen dem Streit den Boden. Sie wurden mit beiden Landwirtschaftsverbänden ausgehandelt.",
      sustainability:
        "Die Steuerung ist für dreißig Jahre vereinbart und aus beiden Ländern finanziert. Der Wasserplan dient drei weiteren Grenzmooren als Vorlage.",
      "cross-border-value":
        "Ein halbes Moor lässt sich nicht retten. Nötig waren ein gemeinsamer Nullpunkt für Wasserstände und viel Geduld mit zwei Förderrechten.",
      "working-languages": "Niederländisch, Deutsch und Plattdeutsch, das beide Seiten verstehen",
      "legal-form": "Öffentlich-rechtliche Vereinbarung nach dem Anholter Abkommen",
      "running-since": "2021-11-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.2,
  },
  {
    key: "gz-schwimmen",
    category: "GZ",
    title: "Schwimmen lernen im Westzipfel",
    summary: "Selfkant, Waldfeucht, Sittard-Geleen und Echt-Susteren teilen Bäder und Schwimmlehrkräfte.",
    lead: partner("de-05370024", "Selfkant", "2022-09-20"),
    partners: [
      partner("de-05370032", "Waldfeucht", "2022-10-04"),
      partner("nl-gm1883", "Sittard-Geleen", "2022-11-10"),
      partner("nl-gm1711", "Echt-Susteren", null),
    ],
    agreedOn: "2023-01-16",
    department: "Schule und Sport",
    answers: {
      situation:
        "Das einzige Bad auf deutscher Seite schloss, und Kinder lernten nicht mehr schwimmen. Fünf Kilometer weiter standen niederländische Bäder vormittags leer.",
      implementation:
        "Schulklassen fahren mit dem Bus in die Bäder der Nachbarn. Lehrkräfte aus beiden Ländern unterrichten gemeinsam nach einem abgestimmten Plan. Abzeichen werden gegenseitig anerkannt.",
      benefit:
        "Im ersten Jahr haben 520 Kinder ihr Abzeichen gemacht. Ein eigener Neubau hätte die beiden Gemeinden überfordert.",
      innovation:
        "Das gemeinsame Abzeichen vereint die strengere Prüfung beider Länder. Kinder lernen nebenbei die ersten Wörter der Nachbarsprache.",
      sustainability:
        "Der Vertrag über die Bahnzeiten läuft acht Jahre. Das Abzeichen könnte im ganzen Grenzraum gelten.",
      "cross-border-value":
        "Die Bäder liegen auf der einen Seite, die Kinder auf der anderen. Zu klären waren Aufsicht, Haftung und der Bus über die Grenze.",
      "working-languages": "Deutsch und Niederländisch",
      "legal-form": "Kooperationsvertrag",
      "running-since": "2023-08-21",
      "public-funding": "no",
    },
    stateInJudging: withdrawn,
    quality: 5.9,
  },
  {
    key: "gz-hochwasser",
    category: "GZ",
    language: "nl",
    title: "Denken in kilometers dijk, niet in landen",
    summary:
      "Emmerich am Rhein, Rees, Zevenaar en Montferland verdedigen hun dijken volgens één gezamenlijk plan.",
    lead: partner("de-05154008", "Emmerich am Rhein", "2018-05-15"),
    partners: [
      partner("nl-gm0299", "Zevenaar", "2018-06-06"),
      partner("nl-gm1955", "Montferland", "2018-06-28"),
      partner("de-05154044", "Rees", "2018-07-03"),
      freePartner("Gemeente Doetinchem", "NL", "2018-09-13"),
    ],
    agreedOn: "2018-10-22",
    department: "Ordnung und Katastrophenschutz",
    answers: {
      situation:
        "Breekt de dijk aan de Duitse kant, dan staat het water enkele uren later in Nederland. Toch hielden de plannen van beide kanten bij de grens op. Zandzakken, pompen en mensen waren er dubbel en op de verkeerde plek.",
      implementation:
        "Een gezamenlijk verdedigingsplan verdeelt de dijk in vakken; wie het dichtst bij een vak zit, zorgt ervoor. Magazijnen en voertuigen staan op één lijst en kunnen door iedereen worden opgevraagd. Elk jaar wordt een nacht lang geoefend, met dijkwachten uit beide landen.",
      benefit:
        "Bij de laatste oefening stonden de pompen er na vijftig minuten; voorheen duurde dat drie uur. Twee geplande magazijnen hoefden niet te worden gebouwd. Evacuatieroutes lopen nu in beide richtingen.",
      innovation:
        "Dijkwachten dragen aan beide kanten hetzelfde hesje en gebruiken dezelfde app. Meldingen verschijnen in de taal van wie ze ontvangt.",
      sustainability:
        "Het plan ligt aan beide kanten in de voorschriften vast. Kaarten, lijst en app worden samen bijgehouden en aan andere rivieren langs de grens aangeboden.",
      "cross-border-value":
        "De veiligheid van de een hangt af van de dijk van de ander. Te overbruggen waren verschillende veiligheidsnormen en communicatienetten, en de vraag wie op andermans grond opdrachten mag geven.",
      "working-languages": "Duits en Nederlands; meldingen worden automatisch vertaald en met de hand gecontroleerd",
      "legal-form": "Publiekrechtelijke overeenkomst volgens de Overeenkomst van Anholt",
      "running-since": "2019-10-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.6,
  },
  {
    key: "gz-schneifel",
    category: "GZ",
    title: "Rettung im Dreieck von Dahlem, Büllingen und Bütgenbach",
    summary:
      "Feuerwehren und Rettungskräfte der Hocheifel helfen sich über die deutsch-belgische Grenze, mit gemeinsamer Alarmierung und gemeinsamer Ausbildung.",
    lead: partner("de-05366012", "Dahlem", "2021-08-26"),
    partners: [
      partner("be-63012", "Büllingen", "2021-09-23"),
      partner("be-63013", "Bütgenbach", "2021-10-14"),
      freePartner("Gemeinde Amel", "BE", "2021-10-21"),
    ],
    agreedOn: "2022-01-10",
    department: "Feuerschutz",
    answers: {
      situation:
        "In den Höhendörfern dauert Hilfe lange, auf beiden Seiten fehlen tagsüber Freiwillige. Die nächste Wehr steht oft jenseits der Grenze, durfte aber erst nach Rückfrage kommen.",
      implementation:
        "Eine Vereinbarung erlaubt die direkte Alarmierung der nächsten Wehr. Kupplungen, Funk und Hydrantenpläne wurden angeglichen. Junge Freiwillige beider Länder machen ihre Grundausbildung zusammen.",
      benefit:
        "Für vierzehn Dörfer verkürzte sich die Anfahrt um sechs bis elf Minuten. Seit dem Start gab es 73 gemeinsame Einsätze. Die Jugendwehren haben wieder Zulauf.",
      innovation:
        "Alarmiert wird nach Minuten, nicht nach Zuständigkeit, und die Leitstellen tauschen Einsatzdaten automatisch aus. Dafür gab es in der Region kein Vorbild.",
      sustainability:
        "Beide Seiten haben die Vereinbarung unbefristet geschlossen und in ihre Bedarfspläne aufgenommen. Sie folgt dem Mainzer Abkommen und kann von weiteren Gemeinden übernommen werden.",
      "cross-border-value":
        "Für einen Teil der Dörfer gibt es schnelle Hilfe nur von drüben. Zu lösen waren Versicherung, Kostenersatz und verschiedene Ausbildungsstufen.",
      "working-languages": "Deutsch; Absprachen mit französischsprachigen Leitstellen werden übersetzt",
      "legal-form": "Öffentlich-rechtliche Vereinbarung nach dem Mainzer Abkommen",
      "running-since": "2022-07-01",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 6.5,
  },
];
