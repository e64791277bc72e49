// What invented jurors write on their sheets: reasons by criterion and height of the points, and a closing remark.

export type Height = "low" | "middle" | "high";

/** The criteria of the preset by their keys; a criterion without remarks of its own gets none. */
export const reasons: Readonly<Record<string, Readonly<Record<Height, readonly string[]>>>> = {
  benefit: {
    low: [
      "Ein Nutzen wird behauptet, aber weder beziffert noch an einem Beispiel gezeigt.",
      "Was hier als Gewinn beschrieben wird, hätte jede Kommune auch allein erreichen können.",
      "Die Zahlen beziehen sich auf die Planung, Ergebnisse liegen nicht vor.",
    ],
    middle: [
      "Nachvollziehbarer Nutzen, der Vergleich mit dem Zustand vorher bleibt allerdings knapp.",
      "Die Entlastung ist plausibel; offen ist, wie viel davon auf die Zusammenarbeit zurückgeht.",
      "Solider Gewinn für die Verwaltungen, für die Menschen vor Ort weniger sichtbar.",
      "Gute Zahlen, die ich gern über einen längeren Zeitraum gesehen hätte.",
    ],
    high: [
      "Der Gewinn ist mit Zahlen belegt und kommt erkennbar bei den Menschen an.",
      "Deutlich besser als jede Einzellösung, und zwar bei Kosten und Qualität zugleich.",
      "Selten ist Wirkung so klar und so ehrlich dargestellt.",
    ],
  },
  innovation: {
    low: [
      "Dieses Modell ist seit Jahren verbreitet, eine eigene Idee erkenne ich nicht.",
      "Neu ist lediglich die Software, nicht die Zusammenarbeit.",
      "Der Beitrag beschreibt Übliches als Neuheit.",
    ],
    middle: [
      "Bekannter Ansatz, aber mit einer klugen eigenen Wendung.",
      "Für die Region neu, landesweit gibt es Vergleichbares.",
      "Die Aufgabenteilung ist mutig, die Technik dahinter gewöhnlich.",
      "Interessanter Kreis der Beteiligten, den man so nicht erwartet.",
    ],
    high: [
      "Eine Lösung, die ich so noch nirgends gesehen habe und die einfach zu erklären ist.",
      "Hier wurde eine Regel verändert, nicht nur ein Ablauf.",
      "Der eigentliche Einfall liegt in der Verteilung von Lasten und Nutzen, das ist wirklich neu.",
    ],
  },
  sustainability: {
    low: [
      "Die Finanzierung endet mit der Förderung, ein Plan für danach fehlt.",
      "Das Vorhaben hängt erkennbar an einzelnen Personen.",
      "Wie andere davon lernen könnten, bleibt offen.",
    ],
    middle: [
      "Auf Dauer angelegt; die Kündigungsregeln hätte ich gern gekannt.",
      "Übertragbar, sofern die Nachbarn ähnlich groß sind.",
      "Rechtlich sauber, die Akzeptanz bei den Beschäftigten wird nur gestreift.",
      "Der Verteilungsschlüssel ist fair, aber noch nicht erprobt.",
    ],
    high: [
      "Unbefristet vereinbart, fair finanziert und mit Unterlagen, die sich sofort übernehmen lassen.",
      "Wird bereits nachgeahmt, das ist der beste Beleg.",
      "Räte und Beschäftigte tragen das Vorhaben, auch ein Wechsel an der Spitze würde es nicht gefährden.",
    ],
  },
  "cross-border": {
    low: [
      "Die Partner jenseits der Grenze sind Zuschauer, keine Handelnden.",
      "Das Vorhaben wäre im Inland ebenso möglich gewesen.",
    ],
    middle: [
      "Echter Austausch, die Hürden werden aber eher genannt als überwunden.",
      "Der Mehrwert ist vorhanden, er verteilt sich etwas ungleich auf beide Seiten.",
    ],
    high: [
      "Gelingt nur gemeinsam und löst ein Problem, das an der Grenze entsteht.",
      "Zwei Rechtsordnungen wurden wirklich zusammengebracht, das ist beispielhaft.",
    ],
  },
};

export const remarks: Readonly<Record<Height, readonly string[]>> = {
  low: [
    "Ein gutes Anliegen, der Beitrag bleibt jedoch zu sehr bei Absichten.",
    "Ich würde die Kommunen ermutigen, in der nächsten Ausgabe mit Ergebnissen wiederzukommen.",
  ],
  middle: [
    "Ordentliche Zusammenarbeit, die ihren Alltag verbessert hat.",
    "Gern gelesen; im Vergleich der Kategorie liegt der Beitrag für mich im Mittelfeld.",
    "In der Jurysitzung möchte ich über die Übertragbarkeit sprechen.",
    "Die Darstellung ist ehrlich, auch bei dem, was noch nicht gelungen ist.",
  ],
  high: [
    "Für mich einer der stärksten Beiträge dieser Kategorie.",
    "Würde ich jeder Kommune als Beispiel nennen.",
    "Klar beschrieben, gut belegt, zur Nachahmung empfohlen.",
  ],
};
