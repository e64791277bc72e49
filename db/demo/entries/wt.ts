// Demo entries of the category "Wirtschaftsförderung, Tourismus und Kultur". What the municipalities are said to do is invented.
import { admitted, partner, rejected, savingsBank } from "../partners";
import type { WrittenEntry } from "../types";

export const economyEntries: readonly WrittenEntry[] = [
  {
    key: "wt-nacht-der-ausbildung",
    category: "WT",
    title: "Einblick schafft Ausblick – Nacht der Ausbildung im ganzen Kreis Borken",
    summary:
      "An einem Abend öffnen Betriebe in allen 17 Städten und Gemeinden ihre Werkhallen. Jugendliche fahren kostenlos mit dem Bus von Betrieb zu Betrieb.",
    lead: partner("de-05554", "Kreis Borken", "2018-10-11"),
    partners: [
      partner("de-wfg-kreis-borken", "WFG Kreis Borken", "2018-09-19"),
      partner("de-05554004", "Ahaus", "2018-10-30"),
      partner("de-05554008", "Bocholt", "2018-11-07"),
      partner("de-05554012", "Borken", "2018-11-14"),
      partner("de-05554016", "Gescher", "2018-11-07"),
      partner("de-05554020", "Gronau (Westf.)", "2018-11-21"),
      partner("de-05554024", "Heek", "2018-11-28"),
      partner("de-05554028", "Heiden", "2018-11-13"),
      partner("de-05554032", "Isselburg", "2018-11-21"),
      partner("de-05554036", "Legden", "2018-11-19"),
      partner("de-05554040", "Raesfeld", "2018-11-26"),
      partner("de-05554044", "Reken", "2018-11-28"),
      partner("de-05554048", "Rhede", "2018-11-14"),
      partner("de-05554052", "Schöppingen", "2018-11-26"),
      partner("de-05554056", "Stadtlohn", "2018-11-21"),
      partner("de-05554060", "Südlohn", "2018-11-28"),
      partner("de-05554064", "Velen", "2018-11-12"),
      partner("de-05554068", "Vreden", "2018-11-22"),
    ],
    agreedOn: "2019-01-14",
    department: "Stabsstelle Wirtschaft",
    answers: {
      situation:
        "Betriebe fanden keine Auszubildenden, Jugendliche kannten die Betriebe vor ihrer Haustür nicht. Messen erreichten vor allem jene, die ohnehin suchten. Der ganze Kreis sollte an einem Abend zeigen, was er zu bieten hat.",
      implementation:
        "Die Wirtschaftsförderungsgesellschaft plant gemeinsam mit den 17 Rathäusern, jede Kommune wirbt ihre Betriebe. Zwölf Buslinien verbinden die Orte im Halbstundentakt. In den Betrieben führen Auszubildende selbst durch die Hallen. Schulen bereiten den Abend im Unterricht vor und nach.",
      benefit:
        "Zuletzt nahmen mehr als 300 Betriebe und etwa 9.000 Jugendliche und Eltern teil. Jeder vierte Betrieb gibt an, über den Abend mindestens einen Ausbildungsvertrag geschlossen zu haben. Kleine Handwerksbetriebe profitieren am stärksten, weil sie sonst nirgends gesehen werden.",
      innovation:
        "Ungewöhnlich ist die Verbindung aus Kreisweite und Nachbarschaft: ein Datum, ein Fahrplan, ein Auftritt, aber 17 Gastgeber. Eltern fahren mit und werden als Ratgeber ihrer Kinder bewusst angesprochen.",
      sustainability:
        "Die Kosten teilen sich Kreis, Kommunen und Betriebe zu je einem Drittel. Das Handbuch mit Zeitplan, Buskonzept und Vorlagen ist veröffentlicht; zwei Regionen haben den Abend bereits nachgeahmt.",
      audience:
        "Angesprochen sind Schülerinnen und Schüler ab Klasse acht mit ihren Eltern sowie Betriebe jeder Größe. Gezählt werden Besuche je Betrieb, Fahrgäste und Verträge ein Jahr danach.",
      "legal-form": "Kooperationsvertrag mit der kreiseigenen Gesellschaft",
      "running-since": "2019-09-20",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 8.0,
  },
  {
    key: "wt-gaestekarte",
    category: "WT",
    title: "Eine Gästekarte für Rursee und Venn",
    summary:
      "Vier Kommunen aus zwei Kreisen geben eine gemeinsame Gästekarte aus, die Bus, Schiff, Bäder und Museen verbindet.",
    lead: partner("de-05334020", "Monschau", "2020-10-27"),
    partners: [
      partner("de-05334028", "Simmerath", "2020-11-10"),
      partner("de-05358012", "Heimbach", "2020-11-26"),
      partner("de-05358044", "Nideggen", "2020-12-08"),
    ],
    agreedOn: "2021-01-25",
    department: "Touristik",
    answers: {
      situation:
        "Gäste unterscheiden nicht nach Kommunen, die Angebote taten es doch. Wer in Heimbach übernachtete, zahlte in Monschau den vollen Preis. Zugleich verstopften Autos die Ufer.",
      implementation:
        "Die Karte erhält jeder Gast beim Einchecken auf das Telefon oder auf Papier. Sie gilt in allen Bussen der Region und öffnet 38 Einrichtungen. Eine gemeinsame Stelle in Simmerath rechnet mit Betrieben und Verkehrsunternehmen ab.",
      benefit:
        "Im zweiten Jahr wurden 410.000 Karten ausgegeben. Die Busse an Wochenenden sind um ein Drittel besser besetzt, am Stausee sinkt die Zahl wild geparkter Autos. Übernachtungen in der Nebensaison nahmen um neun Prozent zu.",
      innovation:
        "Finanziert wird die Karte aus einem einheitlichen Gästebeitrag, den vier Räte wortgleich beschlossen haben. Auch Einwohnerinnen und Einwohner können sie für einen kleinen Jahresbetrag erwerben.",
      sustainability:
        "Die Satzungen sind unbefristet, ein Beirat der Gastgeber bestimmt mit. Das Abrechnungsmodell kommt ohne eigene Software aus und lässt sich übernehmen.",
      audience:
        "Das Angebot richtet sich an Übernachtungsgäste, besonders an Familien und Wandernde. Gemessen werden Kartennutzung, Fahrgäste und Übernachtungen außerhalb der Saison.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2021-05-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.9,
  },
  {
    key: "wt-wintersport",
    category: "WT",
    title: "Vier-Jahreszeiten-Region Hochsauerland",
    summary:
      "Winterberg, Medebach und Hallenberg stellen ihren Tourismus gemeinsam auf mildere Winter ein und teilen Loipen, Radwege und Fachleute.",
    lead: partner("de-05958048", "Winterberg", "2019-05-09"),
    partners: [partner("de-05958028", "Medebach", "2019-05-23"), partner("de-05958020", "Hallenberg", "2019-06-05")],
    agreedOn: "2019-07-08",
    department: "Tourismus und Wirtschaft",
    answers: {
      situation:
        "Schneesichere Wochen werden weniger, Betriebe leben aber noch immer vor allem vom Winter. Jede der drei Städte suchte für sich nach einem Ausgleich. Das führte zu doppelten Angeboten und leeren Betten im April.",
      implementation:
        "Ein gemeinsamer Plan teilt die Schwerpunkte auf: Rad und Gipfel in Winterberg, Natur und Familie in Medebach, Theater und Altstadt in Hallenberg. Wege werden von einer gemeinsamen Kolonne gepflegt. Betriebe erhalten Beratung zum Umbau auf das ganze Jahr.",
      benefit:
        "Die Übernachtungen zwischen April und Oktober stiegen in drei Jahren um 17 Prozent. Die Wegepflege kostet weniger und ist erstmals über Stadtgrenzen hinweg einheitlich.",
      innovation:
        "Die Städte haben sich verpflichtet, keine Konkurrenz zum Schwerpunkt der anderen zu fördern. Ein solcher Verzicht war zuvor undenkbar.",
      sustainability:
        "Die Schwerpunkte gelten bis 2030 und werden dann überprüft. Ein Fonds aus Gästebeiträgen finanziert Umstellungen in den Betrieben.",
      audience:
        "Erreicht werden Tagesgäste, Radfahrende und Familien. Der Erfolg zeigt sich in der Auslastung außerhalb der Wintermonate und in der Zahl ganzjährig Beschäftigter.",
      "legal-form": "Kommunale Arbeitsgemeinschaft",
      "running-since": "2020-04-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 5.9,
  },
  {
    key: "wt-kulturroute",
    category: "WT",
    title: "Von der Römerstadt zur Renaissance",
    summary:
      "Xanten, Kalkar, Sonsbeck und Alpen verbinden Museen, Mühlen und Kirchen zu einer Kulturroute mit gemeinsamem Spielplan.",
    lead: partner("de-05170052", "Xanten", "2021-09-28"),
    partners: [
      partner("de-05154024", "Kalkar", "2021-10-14"),
      partner("de-05170040", "Sonsbeck", "2021-10-05"),
      partner("de-05170004", "Alpen", "2021-11-09"),
    ],
    agreedOn: "2021-12-06",
    department: "Kulturbüro",
    answers: {
      situation:
        "Die großen Sehenswürdigkeiten sind gut besucht, die kleinen Häuser daneben kämpfen um jeden Gast. Ehrenamtliche Museumsleitungen arbeiteten nebeneinander her.",
      implementation:
        "Zwölf Orte haben ihre Öffnungszeiten und Themen abgestimmt. Ein gemeinsamer Spielplan führt jedes Jahr unter einem Leitwort durch die Route. Ein Team aus zwei Fachkräften berät die kleinen Häuser bei Ausstellung und Förderung.",
      benefit:
        "Die kleinen Häuser zählen im Schnitt ein Viertel mehr Gäste. Leihgaben wandern, statt im Depot zu liegen. Drei Häuser, die vor der Schließung standen, haben wieder einen Trägerkreis.",
      innovation:
        "Die Route ist zugleich Bühne: Jugendliche aus allen vier Orten spielen Szenen an den Stationen. Texte und Kostüme entstehen in den Schulen.",
      sustainability:
        "Die Fachkräfte werden von den vier Kommunen dauerhaft getragen. Das Beratungsmodell für ehrenamtliche Häuser lässt sich ohne die Route übernehmen.",
      audience:
        "Die Route spricht Radgäste, Schulklassen und Einheimische an. Gezählt werden Gäste je Haus, teilnehmende Schulen und Stunden des Ehrenamts.",
      "legal-form": "Kooperationsvertrag",
      "running-since": "2022-05-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 6.3,
  },
  {
    key: "wt-klosterregion",
    category: "WT",
    title: "Klosterlandschaft an Weser und Nethe",
    summary: "Höxter, Brakel, Marienmünster und Beverungen machen ihre Klöster gemeinsam zugänglich und beleben sie mit Musik und Handwerk.",
    lead: partner("de-05762020", "Höxter", "2018-06-14"),
    partners: [
      partner("de-05762016", "Brakel", "2018-06-28"),
      partner("de-05762024", "Marienmünster", "2018-07-04"),
      partner("de-05762008", "Beverungen", "2018-07-12"),
    ],
    agreedOn: "2018-09-03",
    department: "Stadtmarketing und Kultur",
    answers: {
      situation:
        "Die Klöster der Region sind kulturhistorisch bedeutend, lagen touristisch aber im Schatten eines einzigen Welterbes. Eigentümer, Kirchen und Kommunen sprachen selten miteinander.",
      implementation:
        "Ein gemeinsames Büro stimmt Führungen, Konzerte und Baustellen ab. Jedes Jahr öffnen an einem Wochenende alle Häuser zugleich. Werkstätten lassen altes Handwerk erleben, begleitet von Meisterinnen und Meistern der Region.",
      benefit:
        "Die Gäste bleiben im Mittel eine Nacht länger. Vier Gasthöfe haben wieder geöffnet. Spenden und Stiftungsmittel für die Häuser stiegen deutlich.",
      innovation:
        "Handwerksbetriebe bilden in den Klöstern aus, was den Häusern hilft und den Nachwuchs sichtbar macht. Das Bauen selbst wird so zum Ausflugsziel.",
      sustainability:
        "Ein Trägerkreis aus Kommunen, Kirchen und Eigentümern sichert das Büro für zehn Jahre. Die Vereinbarung mit den Handwerkern gilt als Muster für ähnliche Orte.",
      audience:
        "Erreicht werden Kulturgäste, Pilgernde und Schulklassen. Gemessen werden Führungen, Übernachtungen und abgeschlossene Ausbildungen.",
      "legal-form": "Kommunale Arbeitsgemeinschaft",
      "running-since": "2019-04-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 5.0,
  },
  {
    key: "wt-biggesee",
    category: "WT",
    title: "Seemanagement Bigge",
    summary:
      "Attendorn, Olpe und Drolshagen lenken den Besuch rund um ihren Stausee gemeinsam, damit Erholung, Natur und Anwohner zusammenpassen.",
    lead: partner("de-05966004", "Attendorn", "2021-03-03"),
    partners: [partner("de-05966024", "Olpe", "2021-03-24"), partner("de-05966008", "Drolshagen", "2021-04-15")],
    agreedOn: "2021-05-10",
    department: "Stadtentwicklung und Tourismus",
    answers: {
      situation:
        "An heißen Wochenenden kamen mehr Menschen an den See, als Wege und Parkplätze fassen. Drei Ordnungsämter arbeiteten mit drei verschiedenen Regeln. Anwohner und Naturschutz beschwerten sich zu Recht.",
      implementation:
        "Eine gemeinsame Uferordnung gilt rund um den See. Sensoren zählen freie Parkplätze und zeigen sie schon an der Autobahn an. Sechs Seeranger sprechen Gäste freundlich an und greifen ein, wenn es nötig ist.",
      benefit:
        "Anzeigen wegen Falschparkens sind um die Hälfte zurückgegangen, ebenso der Müll an den Ufern. Der Shuttlebus fährt im Sommer kostendeckend. Zwei Brutgebiete sind wieder ungestört.",
      innovation:
        "Die Anzeige leitet Gäste nicht nur um, sie schlägt ein anderes Ziel in der Nähe vor. Betriebe abseits des Sees gewinnen dadurch Kundschaft.",
      sustainability:
        "Parkgebühren fließen vollständig in das Seemanagement, das sich damit selbst trägt. Andere Stauseen haben Uferordnung und Rangerkonzept angefragt.",
      audience:
        "Tagesgäste aus dem Ruhrgebiet und aus Köln, Wassersportlerinnen und Anwohner. Gezählt werden Fahrzeuge, Fahrgäste, Beschwerden und Brutpaare.",
      "legal-form": "Öffentlich-rechtliche Vereinbarung",
      "running-since": "2022-04-15",
      "public-funding": "no",
    },
    stateInJudging: admitted,
    quality: 7.1,
  },
  {
    key: "wt-burgenrunde",
    category: "WT",
    title: "Wasserburgenrunde im südlichen Münsterland",
    summary: "Fünf Kommunen aus zwei Kreisen haben eine Radrunde durch Burgen und Parks gebaut und vermarkten sie aus einer Hand.",
    lead: partner("de-05558024", "Lüdinghausen", "2017-10-12"),
    partners: [
      partner("de-05558028", "Nordkirchen", "2017-10-19"),
      partner("de-05558036", "Olfen", "2017-11-07"),
      partner("de-05558004", "Ascheberg", "2017-11-09"),
      partner("de-05978032", "Selm", "2017-11-30"),
    ],
    agreedOn: "2018-01-22",
    department: "Lüdinghausen Marketing",
    answers: {
      situation:
        "Jede Kommune hatte schöne Radwege, aber an der Ortsgrenze endete die Beschilderung. Gäste verloren den Weg und die Lust am Einkehren.",
      implementation:
        "Die 72 Kilometer lange Runde wurde in drei Jahren ausgebaut und einheitlich beschildert. Radwartinnen und Radwarte prüfen sie monatlich und melden Schäden in einer App. Höfe und Cafés am Weg haben abgestimmte Öffnungszeiten.",
      benefit:
        "Zählstellen erfassen rund 95.000 Fahrten im Jahr. Neun neue Betriebe sind entlang der Strecke entstanden.",
      innovation:
        "Landwirte stellen Rastplätze auf eigenem Grund, die Kommunen versichern und pflegen sie. Das spart Grunderwerb und schafft Begegnung.",
      sustainability:
        "Die Pflege ist nach Streckenlänge verteilt und im Haushalt jeder Kommune fest eingeplant. Beschilderung und App folgen dem landesweiten Netz.",
      audience:
        "Die Runde nutzen Familien, ältere Paare und Gruppen mit Leihrädern. Erhoben werden Fahrten, Übernachtungen und Umsätze der Hofcafés.",
      "legal-form": "Kooperationsvertrag",
      "running-since": "2020-05-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 3.2,
  },
  {
    key: "wt-gewerbepark",
    category: "WT",
    title: "Gewerbepark ohne Kirchturm",
    summary:
      "Espelkamp, Rahden, Stemwede und Preußisch Oldendorf entwickeln gemeinsam eine Gewerbefläche und teilen Kosten und Steuern.",
    lead: partner("de-05770008", "Espelkamp", "2019-11-06"),
    partners: [
      partner("de-05770040", "Rahden", "2019-11-21"),
      partner("de-05770044", "Stemwede", "2019-12-11"),
      partner("de-05770036", "Preußisch Oldendorf", "2019-12-05"),
    ],
    agreedOn: "2020-02-17",
    department: "Wirtschaftsförderung",
    answers: {
      situation:
        "Große Flächen fehlten, kleine Flächen konkurrierten miteinander um dieselben Betriebe. Jede Kommune versiegelte Boden auf Vorrat. Die vier Räte wollten damit aufhören.",
      implementation:
        "Eine ehemalige Kasernenfläche wird gemeinsam entwickelt, die übrigen Kommunen verzichten auf eigene Neuausweisungen. Erschließung, Vermarktung und Steuern teilen sie nach einem festen Schlüssel. Ein gemeinsamer Beirat entscheidet über Ansiedlungen nach Flächenverbrauch je Arbeitsplatz.",
      benefit:
        "27 Hektar Neuausweisung wurden aus den Plänen gestrichen. Sechzehn Betriebe mit 540 Arbeitsplätzen haben sich angesiedelt. Die Verwaltungskosten der Vermarktung liegen bei der Hälfte.",
      innovation:
        "Der Schlüssel belohnt Verzicht: Wer Flächen aus seinem Plan nimmt, erhält einen höheren Anteil an den Steuern. Dieses Prinzip ist unseres Wissens neu.",
      sustainability:
        "Die Vereinbarung gilt dreißig Jahre, der Schlüssel wird alle fünf Jahre überprüft. Abwärme eines Betriebs versorgt den ganzen Park.",
      audience:
        "Angesprochen werden wachsende Betriebe aus der Region, die sonst abwandern würden. Maßstab sind Arbeitsplätze je Hektar und vermiedene Neuversiegelung.",
      "legal-form": "Zweckverband",
      "running-since": "2021-03-01",
      "public-funding": "yes",
    },
    stateInJudging: admitted,
    quality: 7.2,
  },
  {
    key: "wt-gruendungsfonds",
    category: "WT",
    title: "Gründungsfonds Else-Werre",
    summary: "Bünde, Kirchlengern und Rödinghausen unterstützen Gründungen mit kleinen Darlehen, die eine Sparkasse verwaltet.",
    lead: partner("de-05758004", "Bünde", "2021-05-18"),
    partners: [
      partner("de-05758020", "Kirchlengern", "2021-06-10"),
      partner("de-05758028", "Rödinghausen", "2021-06-17"),
      savingsBank("Demo-Sparkasse Else-Werre"),
    ],
    agreedOn: "2021-07-12",
    department: "Wirtschaftsförderung",
    answers: {
      situation:
        "Gründerinnen und Gründer mit kleinem Bedarf fanden keine Bank, weil sich die Bearbeitung nicht lohnt. Leere Ladenlokale in den Ortskernen warteten auf neue Ideen.",
      implementation:
        "Die drei Kommunen haben die Sparkasse beauftragt, Darlehen bis 15.000 Euro nach einfachen Regeln zu vergeben. Ein gemeinsamer Ausschuss wählt aus, eine Beraterin begleitet zwei Jahre lang.",
      benefit:
        "Zweiundzwanzig Gründungen wurden unterstützt, achtzehn bestehen noch. Elf Ladenlokale sind wieder belebt.",
      innovation:
        "Die Rückzahlung richtet sich nach dem Umsatz. In schwachen Monaten ruht sie, ohne dass ein Antrag nötig ist.",
      sustainability:
        "Zurückgezahlte Beträge fließen in neue Darlehen. Der Fonds trägt sich voraussichtlich ab dem siebten Jahr selbst.",
      audience:
        "Das Angebot richtet sich an Menschen, die zum ersten Mal gründen, häufig im Nebenerwerb. Gemessen wird, wie viele Betriebe nach drei Jahren bestehen.",
      "legal-form": "Vertrag mit der örtlichen Sparkasse",
      "running-since": "2022-01-01",
      "public-funding": "no",
    },
    stateInJudging: rejected("Träger der Zusammenarbeit ist eine Sparkasse. Kooperationen von Sparkassen sind nach den Bedingungen ausgeschlossen."),
    quality: 5.0,
  },
];
