import Storage

/// What a coordinator does today and what somebody has to do when there is none any more.
enum Duty: String, Sendable, CaseIterable, ColumnValue {
  /// Bringing colleagues in.
  case inviting
  /// Ending the roles of those who left.
  case endingRoles = "ending-roles"
  /// Seeing to it that each network has a host.
  case hosts
  /// Making networks and moving sites between them.
  case networks
  /// Taking up questions that nobody answers in everyone's room.
  case questions
  /// Answering reports in everyone's room.
  case reports
  /// Mail that comes back.
  case deadMail = "dead-mail"
  /// Publishing new versions of the model.
  case model
  /// Reading the course register in.
  case register

  /// Who can take it over, the likeliest first.
  var heirs: [Heir] {
    switch self {
    case .inviting, .endingRoles: [.networks, .person]
    case .networks: [.networks, .person]
    case .hosts, .questions, .reports, .deadMail: [.rule]
    // What is there stays as it is, for whoever uses it.
    case .model, .register: [.rule, .person]
    }
  }

  /// Whoever takes over a duty.
  enum Heir: String, Sendable, CaseIterable, ColumnValue {
    /// The program does it by itself.
    case rule
    /// The hosts, each for their own network.
    case networks
    /// Somebody named, who holds the coordinator's role for it.
    case person
  }
}

/// A duty and in whose hands it is.
struct HeldDuty: Sendable {
  let duty: Duty
  let heir: Duty.Heir?
  let person: NamedPerson?
  /// Whether the person holds the coordinator's role today: without it they cannot do it.
  let personCan: Bool

  /// What a rule does needs nobody's decision; the rest is handed on when somebody took it who can do it.
  var isHandedOn: Bool {
    duty.heirs == [.rule] || heir == .networks || heir == .rule || (heir == .person && personCan)
  }
}
