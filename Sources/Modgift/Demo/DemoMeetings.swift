import Storage

/// What the demo's networks have met about: the words of two meetings that were held, and of the ones to come.
enum DemoMeetings {
  /// A meeting that was held: what was written under each point, and what was agreed.
  struct Held: Sendable {
    let title: String
    let notes: [(point: String, text: String)]
    let tasks: [String]
  }

  static let held = [
    Held(
      title: "",
      notes: [
        (
          "Hvad gik godt siden sidst?",
          "To hold er holdt, begge i caféen og ikke på centret. Der kom ni i stedet for tre.\n- Kaffe og et bord ved døren var nok.\n- Peeren begyndte, og sygeplejersken svarede på det svære."
        ),
        (
          "Kit, der snart udløber",
          "Vi samler datoerne ét sted, så dem, der udløber først, bliver brugt til øvelser.\nDer er kit nok til foråret."
        ),
      ], tasks: ["Sende listen med udløbsdatoer rundt", "Spørge caféen, om vi må komme igen i næste måned"]),
    Held(
      title: "Når ledelsen skifter",
      notes: [
        (
          "Hvordan holder vi det i gang med en ny leder?",
          "Vis ét ark: hvor mange er kurset, hvor mange kit er i brug, og hvad det koster i timer.\n- Tag en borger eller en peer med, når I fortæller om det.\n- Bed om en fast halv time om måneden, ikke om en bevilling."
        ),
        ("Andet", "Vi prøver at mødes lidt kortere. Tre kvarter er nok, når dagsordenen er sendt ud."),
      ], tasks: ["Dele arket til ledere i rummet"]),
  ]

  static let coming = ["", "Hvem kan tage et hold i sommerferien?", ""]
  static let places = [
    "https://video.modgift.example/netvaerk", "Sundhedscentret, lokale 4", "Caféen, bagindgangen",
  ]
}
