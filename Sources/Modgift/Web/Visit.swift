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
  /// The day it is in the programme's time zone.
  var today: Day { get }
}

extension Visiting {
  var gate: Gate { installation.gate }
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
///
/// Never changed once made, and handed on some hundred times while a page is made: a class is handed on by its address.
final class Visit: Visiting {
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
  /// The day it is in the programme's time zone.
  let today: Day

  init(
    by viewer: Viewer, _ call: Call, session: Session, hasArrived: Bool, formToken: String, at now: Timestamp,
    _ installation: Installation, in db: Transaction
  ) {
    self.db = db
    self.call = call
    phrases = viewer.language.phrases
    self.now = now
    self.installation = installation
    self.viewer = viewer
    self.session = session
    self.hasArrived = hasArrived
    self.formToken = formToken
    today = installation.clock.day(now)
  }

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
  var today: Day { installation.clock.day(now) }
}
