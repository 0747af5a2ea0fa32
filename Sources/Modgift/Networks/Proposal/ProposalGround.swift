import Storage

/// The municipalities to be put into networks, with what is known of each.
struct ProposalGround: Sendable {
  /// One of them.
  struct Place: Sendable {
    let municipality: Municipality
    /// Trainers at the municipality and at the places that lie in it and go with it.
    var trainers = 0
    /// The network it stands in today.
    var network: Network.ID?
    /// What lies in it and goes with it: private providers, hospitals, associations.
    var providers: [Site.ID] = []

    var code: String { municipality.code }
  }

  /// In the order of their codes.
  let places: [Place]
  /// Places that lie in no municipality, so that nothing says with whom they go.
  var strays: [String] = []
  /// Whether trainers were counted at all.
  var knowsTrainers = false

  /// Every municipality, with nothing known of it but where it lies.
  static let everywhere = ProposalGround(places: Municipality.all.map { Place(municipality: $0) })

  subscript(_ code: String) -> Place? { places.first { $0.code == code } }

  /// The neighbours among them.
  func neighbourhoods(ferries: Bool) -> [Neighbourhood] {
    let codes = Set(places.map(\.code))
    return Neighbourhood.all.filter {
      codes.contains($0.one) && codes.contains($0.other) && (ferries || $0.way != .ferry)
    }
  }
}
