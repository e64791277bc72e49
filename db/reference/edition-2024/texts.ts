// The words of the public page of the edition 2024: introduction, conditions, and short answers to what people ask first.
import type { FactPreset, Shipped } from "../preset";

export const intro = {
  de: `Gute Lösungen enden nicht an der Gemeindegrenze. Der Landespreis zeichnet Kommunen in Nordrhein-Westfalen aus, die Aufgaben gemeinsam anpacken und damit für die Menschen vor Ort mehr erreichen, als jede für sich könnte.

Gesucht sind Vorhaben, die schon laufen oder gerade umgesetzt werden: große Verbünde ebenso wie zwei Nachbargemeinden mit einer klugen Idee. In sechs Kategorien vergibt eine unabhängige Jury je einen Preis. Zum ersten Mal gibt es eine eigene Kategorie für die Zusammenarbeit über die Staatsgrenze hinweg.`,
  en: `Good solutions do not end at the municipal boundary. The State Prize honours municipalities in North Rhine-Westphalia that tackle tasks together and so achieve more for local people than each could on its own.

Wanted are projects that are running or being implemented: large alliances as much as two neighbouring municipalities with a clever idea. An independent jury awards one prize in each of six categories. For the first time there is a category of its own for cooperation across the national border.`,
  nl: `Goede oplossingen stoppen niet bij de gemeentegrens. De Landespreis bekroont gemeenten in Noordrijn-Westfalen die taken samen aanpakken en zo voor hun inwoners meer bereiken dan ieder voor zich zou kunnen.

Gezocht worden projecten die al lopen of nu worden uitgevoerd: grote samenwerkingsverbanden evengoed als twee buurgemeenten met een slim idee. Een onafhankelijke jury kent in zes categorieën telkens één prijs toe. Voor het eerst is er een eigen categorie voor samenwerking over de landsgrens heen.`,
  fr: `Les bonnes solutions ne s’arrêtent pas aux limites de la commune. Le prix du Land distingue des communes de Rhénanie-du-Nord-Westphalie qui s’attaquent ensemble à des tâches et obtiennent ainsi pour leurs habitants davantage que chacune ne le pourrait seule.

Sont recherchés des projets en cours ou en voie de réalisation : de grands regroupements comme deux communes voisines avec une idée ingénieuse. Un jury indépendant décerne un prix dans chacune des six catégories. Pour la première fois, une catégorie est consacrée à la coopération au-delà de la frontière nationale.`,
} as const satisfies Shipped;

export const conditions = {
  de: [
    "Mindestens zwei kommunale Partner arbeiten zusammen; die federführende Kommune zählt mit. Kreise, Zweckverbände und kommunal beherrschte Gesellschaften können Partner sein.",
    "Die Zusammenarbeit wurde nach dem 1. September 2016 vereinbart.",
    "Jede Kommune reicht federführend höchstens einen Beitrag ein. Als Partnerin kann sie an beliebig vielen Beiträgen beteiligt sein.",
    "In der Kategorie Grenzüberschreitende Zusammenarbeit hat mindestens ein kommunaler Partner seinen Sitz außerhalb Deutschlands.",
    "Die Rechtsform ist frei. Private Rechtsformen sind zugelassen, wenn Kommunen sie beherrschen und dies erklärt wird.",
    "Kooperationen von Sparkassen sind ausgeschlossen.",
    "Für jeden Partner wird angegeben, ob und wann ein Gremienbeschluss gefasst wurde. Die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte der federführenden Kommune bestätigt die Angaben.",
    "Beiträge werden ausschließlich über dieses Portal eingereicht. Es gilt der Zeitpunkt des Eingangs.",
    "Je Kategorie wird ein Preis vergeben; er wird nicht auf mehrere Beiträge aufgeteilt. Die Entscheidung der Jury ist endgültig.",
  ].join("\n"),
  en: [
    "At least two municipal partners work together, the lead included. Districts, joint authorities and companies controlled by municipalities can be partners.",
    "The cooperation was agreed after 1 September 2016.",
    "Each municipality hands in at most one entry as lead. As a partner it can take part in any number of entries.",
    "In the category Cross-border cooperation at least one municipal partner has its seat outside Germany.",
    "Any legal form is admissible. Forms under private law are admissible if municipalities control them and this is declared.",
    "Cooperation of savings banks is excluded.",
    "For each partner the entry states whether and when its council has passed a resolution. The head of administration of the lead municipality confirms the statements.",
    "Entries are handed in through this portal only. What counts is the time of receipt.",
    "One prize is awarded in each category; it is not split between several entries. The decision of the jury is final.",
  ].join("\n"),
  nl: [
    "Minstens twee gemeentelijke partners werken samen; de penvoerende gemeente telt mee. Kreise, openbare lichamen (Zweckverbände) en vennootschappen waarover gemeenten zeggenschap hebben, kunnen partner zijn.",
    "De samenwerking is overeengekomen na 1 september 2016.",
    "Elke gemeente dient als penvoerder ten hoogste één inzending in. Als partner kan zij aan een onbeperkt aantal inzendingen meedoen.",
    "In de categorie Grensoverschrijdende samenwerking is minstens één gemeentelijke partner buiten Duitsland gevestigd.",
    "De rechtsvorm is vrij. Privaatrechtelijke vormen zijn toegestaan als gemeenten er zeggenschap over hebben en dat wordt verklaard.",
    "Samenwerking van spaarbanken (Sparkassen) is uitgesloten.",
    "Voor elke partner wordt aangegeven of en wanneer er een bestuurlijk besluit is genomen. Het hoofd van het bestuur van de penvoerende gemeente bevestigt de gegevens.",
    "Inzendingen worden alleen via dit portaal ingediend. Het tijdstip van ontvangst geldt.",
    "Per categorie wordt één prijs toegekend; die wordt niet over meer inzendingen verdeeld. De beslissing van de jury is definitief.",
  ].join("\n"),
  fr: [
    "Au moins deux partenaires communaux coopèrent ; la commune chef de file est comptée. Les Kreise, les syndicats intercommunaux (Zweckverbände) et les sociétés contrôlées par des communes peuvent être partenaires.",
    "La coopération a été convenue après le 1er septembre 2016.",
    "Chaque commune dépose au plus une candidature comme chef de file. Comme partenaire, elle peut participer à un nombre illimité de candidatures.",
    "Dans la catégorie Coopération transfrontalière, au moins un partenaire communal a son siège hors d’Allemagne.",
    "La forme juridique est libre. Les formes de droit privé sont admises si des communes les contrôlent et si cela est déclaré.",
    "La coopération de caisses d’épargne (Sparkassen) est exclue.",
    "Pour chaque partenaire, il est indiqué si et quand une délibération a été adoptée. Le chef de l’administration de la commune chef de file confirme ces indications.",
    "Les candidatures sont déposées uniquement sur ce portail. L’heure de réception fait foi.",
    "Un prix est attribué par catégorie ; il n’est pas partagé entre plusieurs candidatures. La décision du jury est définitive.",
  ].join("\n"),
} as const satisfies Shipped;

export const facts = [
  {
    question: {
      de: "Muss das Vorhaben abgeschlossen sein?",
      en: "Does the project have to be finished?",
      nl: "Moet het project zijn afgerond?",
      fr: "Le projet doit-il être achevé ?",
    },
    answer: {
      de: "Nein. Es genügt, dass die Zusammenarbeit vereinbart ist und die Umsetzung begonnen hat.",
      en: "No. It is enough that the cooperation has been agreed and implementation has begun.",
      nl: "Nee. Het is genoeg dat de samenwerking is overeengekomen en de uitvoering is begonnen.",
      fr: "Non. Il suffit que la coopération soit convenue et que la mise en œuvre ait commencé.",
    },
  },
  {
    question: {
      de: "Schließt eine frühere Förderung die Teilnahme aus?",
      en: "Does earlier funding exclude us?",
      nl: "Sluit eerdere subsidie deelname uit?",
      fr: "Une subvention antérieure exclut-elle la participation ?",
    },
    answer: {
      de: "Nein. Ob Land, Bund oder EU das Vorhaben gefördert haben, spielt für die Bewertung keine Rolle.",
      en: "No. Whether the state, the federation or the EU funded the project plays no part in the judging.",
      nl: "Nee. Of de deelstaat, de federale overheid of de EU het project heeft gesubsidieerd, speelt bij de beoordeling geen rol.",
      fr: "Non. Que le Land, l’État fédéral ou l’UE ait subventionné le projet ne joue aucun rôle dans l’évaluation.",
    },
  },
  {
    question: {
      de: "Was ist, wenn ein Gremienbeschluss noch fehlt?",
      en: "What if a council resolution is still missing?",
      nl: "Wat als een bestuurlijk besluit nog ontbreekt?",
      fr: "Que faire si une délibération manque encore ?",
    },
    answer: {
      de: "Geben Sie bei diesem Partner „liegt noch nicht vor“ an. Die Geschäftsstelle klärt mit Ihnen, bis wann er nachgereicht wird.",
      en: "State “not yet” for that partner. The office will settle with you by when it is to follow.",
      nl: "Vul bij deze partner ‘nog niet genomen’ in. Het secretariaat spreekt met u af wanneer het besluit volgt.",
      fr: "Indiquez pour ce partenaire « pas encore adoptée ». Le secrétariat conviendra avec vous de la date à laquelle elle sera transmise.",
    },
  },
  {
    question: {
      de: "Wer bestätigt die Beteiligung der Partner?",
      en: "Who confirms that the partners take part?",
      nl: "Wie bevestigt dat de partners meedoen?",
      fr: "Qui confirme la participation des partenaires ?",
    },
    answer: {
      de: "Jeder Partner erhält per E-Mail einen persönlichen Link und bestätigt dort ohne Anmeldung, oder er widerspricht mit Begründung.",
      en: "Each partner receives a personal link by e-mail and confirms there without signing in, or objects and states why.",
      nl: "Elke partner krijgt per e-mail een persoonlijke link en bevestigt daar zonder in te loggen, of maakt met opgave van redenen bezwaar.",
      fr: "Chaque partenaire reçoit par e-mail un lien personnel et y confirme sans se connecter, ou s’oppose en indiquant ses motifs.",
    },
  },
  {
    question: {
      de: "Wie wird bewertet?",
      en: "How are entries judged?",
      nl: "Hoe wordt er beoordeeld?",
      fr: "Comment se fait l’évaluation ?",
    },
    answer: {
      de: "Jedes Jurymitglied bewertet für sich mit 0 bis 10 Punkten je Kriterium. Erst wenn alle Bögen vorliegen, berät die Jury gemeinsam. Wer befangen ist, sieht und bewertet den Beitrag nicht.",
      en: "Each juror scores alone with 0 to 10 points per criterion. Only when all sheets are in does the jury deliberate together. A juror with a conflict of interest neither sees nor scores the entry.",
      nl: "Elk jurylid beoordeelt zelfstandig met 0 tot 10 punten per criterium. Pas als alle beoordelingen binnen zijn, overlegt de jury gezamenlijk. Wie een belangenconflict heeft, ziet en beoordeelt de inzending niet.",
      fr: "Chaque membre du jury évalue seul, de 0 à 10 points par critère. Le jury ne délibère ensemble que lorsque toutes les fiches sont remises. En cas de conflit d’intérêts, un membre ne voit ni n’évalue la candidature.",
    },
  },
  {
    question: {
      de: "Welche Unterlagen können beigefügt werden?",
      en: "Which documents can be attached?",
      nl: "Welke stukken kunnen worden bijgevoegd?",
      fr: "Quels documents peut-on joindre ?",
    },
    answer: {
      de: "PDF-Dateien und Bilder, zum Beispiel die Vereinbarung, Auszüge aus Niederschriften oder Fotos. Der Text des Formulars soll auch ohne Anlagen verständlich sein.",
      en: "PDF files and pictures, for instance the agreement, extracts from minutes or photographs. The text of the form should be understandable without attachments.",
      nl: "PDF-bestanden en afbeeldingen, bijvoorbeeld de overeenkomst, uittreksels uit notulen of foto’s. De tekst van het formulier moet ook zonder bijlagen te begrijpen zijn.",
      fr: "Des fichiers PDF et des images, par exemple la convention, des extraits de procès-verbaux ou des photos. Le texte du formulaire doit être compréhensible sans les annexes.",
    },
  },
  {
    question: {
      de: "Was wird veröffentlicht?",
      en: "What is published?",
      nl: "Wat wordt er gepubliceerd?",
      fr: "Qu’est-ce qui est publié ?",
    },
    answer: {
      de: "Preisträger und Anerkennungen mit der Begründung der Jury. Der Beitrag selbst erscheint nur, wenn die federführende Kommune zustimmt; Punkte einzelner Jurymitglieder erscheinen nie.",
      en: "Winners and commendations with the jury’s reasons. The entry itself appears only if the lead municipality consents; the points of individual jurors never do.",
      nl: "Prijswinnaars en eervolle vermeldingen met de motivering van de jury. De inzending zelf verschijnt alleen als de penvoerende gemeente daarmee instemt; punten van afzonderlijke juryleden verschijnen nooit.",
      fr: "Les lauréats et les mentions avec les motifs du jury. La candidature elle-même n’est publiée qu’avec l’accord de la commune chef de file ; les points de chaque membre du jury ne le sont jamais.",
    },
  },
] as const satisfies readonly FactPreset[];
