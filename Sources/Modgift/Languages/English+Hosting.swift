import Storage

extension English {
  func hostingTitle(_ kind: Space.Kind) -> String {
    kind == .network ? "Who keeps the network?" : "Who keeps the room?"
  }
  func keptRoom(_ kind: Space.Kind, name: String) -> String { kind == .everyone ? "everyone's room" : name }
  var cannotKeepIt: String { "Can't you keep it?" }
  var passItOn: String { "Pass it on" }
  var hostingLead: String { "Hosting goes round. This is how it stands now." }
  func hostsUntil(_ name: String, _ day: String?) -> String {
    day.map { "\(name), until \($0)" } ?? name
  }
  func standsInFor(_ name: String, until day: String) -> String {
    "Stands in for \(name), who is away until \(day) and has it back after that."
  }
  var nobodyHosts: String {
    "Nobody is the host just now. We are asking around, and in a few days there is one."
  }
  func standsBy(_ name: String) -> String { "\(name), who takes over if the host can't" }
  var nobodyStandsBy: String { "Nobody yet." }
  func areAsked(_ names: String) -> String { "Asked: \(names)." }
  func youAreAsked(toBe seat: Keeping.Seat) -> String {
    switch seat {
    case .host: "Will you be the host?"
    case .deputy: "Will you be the deputy?"
    }
  }
  func askedToBe(_ seat: Keeping.Seat, of network: String) -> String {
    switch seat {
    case .host: "Will you be the host of \(network)?"
    case .deputy: "Will you be the deputy in \(network)?"
    }
  }
  func whyYou(_ reasons: String) -> String { "Why you? \(reasons.sentence)." }
  func turnReason(_ reason: FairTurn.Reason) -> String {
    switch reason {
    case .offered: "you said that you would like to"
    case .neverKept: "you haven't done it here yet"
    case .lastKept(let day): "it is a while since you had it (\(self.day(day)))"
    case .carriesLittle: "you don't carry too much else here"
    case .wasHereLately: "you were here lately"
    }
  }
  var yourNetworkAsks: String { "something about your network" }
  var answerTheSeat: String { "Answer yes or not now" }
  var sayYesToSeat: String { "Yes, I will" }
  var sayNotNow: String { "Not now" }
  var takeATurn: String { "Take a turn" }
  var takeATurnLead: String {
    "Hosting takes about ten minutes a week: see whether anybody lacks an answer, and that there is a next meeting. Say yes, and you are first in line."
  }
  var youOffered: String { "You have said that you would like to. Thank you." }
  func youSaidLater(_ day: String) -> String { "You have said not now. We won't ask you before \(day)." }
  var iCanTakeATurn: String { "I can do that" }
  var takeOfferBack: String { "Delete my answer" }
  var termsTitle: String { "What you have agreed" }
  var termLength: String { "A host's term" }
  func months(_ count: Int) -> String { count == 1 ? "1 month" : "\(number(count)) months" }
  var showsOutside: String { "The programme may see the date of the next meeting" }
  var showsOutsideHint: String { "Only the date, and that there is a host. Never what you talk about." }
  var hostHistory: String { "Hosts until now" }
  func keptFrom(_ from: String, until: String?) -> String {
    until.map { "\(from) – \($0)" } ?? "since \(from)"
  }
  var howTurnsWork: String { "How hosting is passed on" }
  var howTurnsWorkLines: [String] {
    [
      "When the term is over, the deputy is the host.",
      "If the host can't any more, is away, or mail comes back, the deputy takes over at once.",
      "Next is first somebody who would like to, then whoever hasn't had it for long, then whoever carries least.",
      "If nobody will, somebody is host all the same within a week, and can pass it on.",
    ]
  }
  var youStandInNow: String { "You are the host now" }
  func yourTermEnds(_ day: String) -> String { "Your turn ends \(day). Then the deputy is the host." }

  var iAmAway: String { "I am away for a while" }
  var awayTitle: String { "Away" }
  var awayLead: String {
    "Holidays, leave or illness. Meanwhile we ask you for nothing, and if you are a host, the deputy keeps the network."
  }
  var awayFrom: String { "From" }
  var awayThrough: String { "Until and with" }
  var addAway: String { "I am away then" }
  func awayDays(_ from: String, _ through: String) -> String { "\(from) – \(through)" }
  var notAway: String { "I am here after all" }
  func problem(_ problem: AbsenceProblem) -> String {
    switch problem {
    case .noDays: "Choose two dates."
    case .wrongWay: "The last day comes before the first."
    case .past: "Those days have passed."
    case .tooLong: "That is more than a year. Are you moving on? Then hand over what you own instead."
    case .tooMany: "You have noted many days. Delete some first."
    }
  }

  func hostLetter(_ news: HostNews, _ facts: HostLetter) -> Letter {
    let words = hostNews(news, facts)
    return Letter(
      language: .english, subject: words.subject, before: ["Hello \(facts.name)"] + words.lines,
      button: (words.button, facts.link),
      why:
        "You get this mail because you are in \(facts.network). If you are away or it is a bad time, say so on the network's page and we ask somebody else."
    )
  }

  private func hostNews(
    _ news: HostNews, _ facts: HostLetter
  ) -> (subject: String, lines: [String], button: String) {
    let network = facts.network
    let host = facts.host ?? "The deputy"
    let until = facts.termEnds.map { " until \($0)" } ?? ""
    return switch news {
    case .askedToHost:
      (
        "Will you be the host of \(network)?",
        [
          "\(network.sentence) has no host just now.", whyYou(facts.reasons),
          "It takes about ten minutes a week.",
        ],
        answerTheSeat
      )
    case .askedToStandBy:
      (
        "Will you be the deputy in \(network)?",
        ["\(network.sentence) lacks a deputy, who can take over if the host can't.", whyYou(facts.reasons)],
        answerTheSeat
      )
    case .standsIn:
      (
        "You are the host of \(network) now",
        ["The host can't just now, so you have taken over\(until). Everything else is as it was."],
        "See the network"
      )
    case .gaveWay:
      (
        "\(host) is the host of \(network) now",
        [
          "We could see that you couldn't keep it for the time being. \(host) has taken over; there is nothing to do."
        ],
        "See the network"
      )
    case .hasItBack:
      (
        "You are the host of \(network) again", ["Welcome back. It is yours again\(until)."],
        "See the network"
      )
    case .appointed:
      (
        "You are the host of \(network) now",
        [
          "\(network.sentence) had no host, and the turn has come to you\(until).",
          "If it is a bad time, you can pass it on in one press.",
        ], "See the network"
      )
    case .hasTurn:
      (
        "Now you are the host of \(network)", ["It is your turn\(until). Thank you for doing it."],
        "See the network"
      )
    case .turnIsOver:
      (
        "Thank you for hosting \(network)", ["The turn has passed to \(host). You are still in the network."],
        "See the network"
      )
    case .turnEnds:
      (
        "Hosting \(network) changes hands soon", ["The turn lasts\(until). Then the deputy is the host."],
        "See the network"
      )
    case .goesOn:
      (
        "Your turn as host of \(network) goes on a little",
        ["We haven't found anybody to take over yet, so you are the host\(until). We go on asking."],
        "See the network"
      )
    }
  }

  func pressedSeat(_ seat: Keeping.Seat, of network: String) -> String {
    switch seat {
    case .host: "Thank you. You are the host of \(network) now."
    case .deputy: "Thank you. You are the deputy in \(network) now."
    }
  }
  var pressedSeatIsTaken: String {
    "Thank you. Somebody else said yes first, so there is nothing more to do."
  }
  var pressedLater: String { "That is fine. We ask somebody else." }
}
