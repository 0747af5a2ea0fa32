import Storage

/// What every handler has at hand, whoever is looking.
protocol Visiting {
  /// The transaction in which the request is answered.
  var db: Transaction { get }
  var call: Call { get }
  var phrases: any Phrases { get }
  var now: Timestamp { get }
  var installation: Installation { get }
  /// Who is looking, when anybody is signed in.
  var anyViewer: Viewer? { get }
  /// The hidden token a form must carry back.
  var formToken: String { get }
}

extension Visiting {
  var gate: Gate { installation.gate }
  /// The day it is in the programme's time zone.
  var today: Day { installation.clock.day(now) }

  /// A moment as the person's language writes it.
  func moment(_ moment: Timestamp) -> String {
    let clock = installation.clock
    return phrases.moment(clock.local(moment), from: clock.local(now))
  }

  /// The key in the address under a name; what is no key names nothing.
  func key<Of>(_ name: String, of: Of.Type = Of.self) throws -> Key<Of> {
    guard let key = Key<Of>(call.parameters[name] ?? "") else { throw Refusal.notFound }
    return key
  }
}

/// A request by somebody signed in: the viewer is there, so no handler need ask.
struct Visit: Visiting {
  let db: Transaction
  let call: Call
  let phrases: any Phrases
  let now: Timestamp
  let installation: Installation
  let viewer: Viewer
  let session: Session
  /// Whether they have been through their first visit.
  let hasArrived: Bool
  let formToken: String

  var anyViewer: Viewer? { viewer }
}

/// A request to one of the few addresses that need no sign-in.
struct OpenVisit: Visiting {
  let db: Transaction
  let call: Call
  let phrases: any Phrases
  let now: Timestamp
  let installation: Installation
  let visit: Visit?
  /// The secret of this browser; made on its first visit.
  let visitor: Secret
  let isNewVisitor: Bool
  let formToken: String

  var anyViewer: Viewer? { visit?.viewer }
}
