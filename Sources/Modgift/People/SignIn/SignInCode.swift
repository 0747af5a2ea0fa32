import Storage

/// What shows that somebody reads the mail of an address, asked for by a browser: six digits to type there, or a link to
/// press anywhere. Either is used once.
///
/// Only digests are stored. The digits' is made with the secret of the browser that asked, so that nobody who
/// reads the table could find six digits by trying them all, and so that they open nothing in another browser.
enum SignInCode {
  typealias ID = Key<SignInCode>

  static let minutes = 10
  static let mostTries = 5

  /// What a code opens. One for one purpose opens nothing else.
  enum Purpose: String, Sendable, CaseIterable, ColumnValue {
    case signIn = "sign-in"
    /// Gives somebody who is signed in the address as theirs.
    case newAddress = "new-address"

    /// The kind of its mail in the outbox.
    var mailKind: String { "\(rawValue)-code" }
  }

  /// The kinds of mail that somebody sits and waits for.
  static let mailKinds = Purpose.allCases.map(\.mailKind)

  /// How often codes may be asked for, for one address and from one place.
  static let limitPerAddress = AttemptLimit(name: "code-to", most: 5, minutes: 15)
  static let limitPerPlace = AttemptLimit(name: "code-from", most: 30, minutes: 15)

  /// What is mailed and nowhere stored.
  struct Secrets: Sendable {
    let digits: String
    let link: Secret

    static func random() -> Secrets {
      var generator = SystemRandomNumberGenerator()
      let number = Int.random(in: 0..<1_000_000, using: &generator)
      let digits = String(String(number + 1_000_000).dropFirst())
      return Secrets(digits: digits, link: .random())
    }

    /// As the outbox holds them until the mail is sent.
    var payload: String { "\(digits) \(link.text)" }

    /// The digits as they are read aloud: 482 113.
    var shownDigits: String { "\(digits.prefix(3)) \(digits.dropFirst(3))" }
  }

  /// What stands for the digits in the table.
  static func digest(of digits: String, for visitor: Secret) -> [UInt8] {
    sha256(Array("sign-in code\u{0}\(digits)\u{0}\(visitor.text)".utf8))
  }
}

extension SignInCode.Secrets {
  /// Reads what the outbox held; nil when it holds nothing any more.
  init?(payload: String) {
    let parts = payload.split(separator: " ")
    guard parts.count == 2, parts[0].utf8.count == 6, let link = Secret(String(parts[1])) else { return nil }
    self.init(digits: String(parts[0]), link: link)
  }
}

/// A code that was asked for by this browser, as its page shows it. It looks the same whether the address is
/// known or not.
struct PendingCode: RowDecodable {
  let id: SignInCode.ID
  let email: String
  let tries: Int
  let expiresAt: Timestamp
  let isUsed: Bool
  let next: String

  init(from row: inout Row) throws {
    id = try row.next()
    email = try row.next()
    tries = try row.next()
    expiresAt = try row.next()
    isUsed = try row.next()
    next = try row.next()
  }

  /// Whether it can still be typed.
  func isOpen(at now: Timestamp) -> Bool { !isUsed && triesLeft > 0 && expiresAt > now }

  var triesLeft: Int { max(0, SignInCode.mostTries - tries) }
}

/// What a link leads to while it can still be pressed.
struct LinkedCode: RowDecodable {
  /// The address it was sent to.
  let email: String
  /// Whom it is for; nil when that is nobody.
  let name: String?

  init(from row: inout Row) throws {
    email = try row.next()
    name = try row.next()
  }
}

/// A code that was used: for whom, what it proves to be theirs, and where they were going.
struct RedeemedCode: RowDecodable {
  let person: Person.ID
  let email: EmailAddress
  /// What is stored in the place of the secret of the browser that asked.
  let browser: [UInt8]
  let next: String

  init(from row: inout Row) throws {
    person = try row.next()
    email = try row.next()
    browser = try row.next()
    next = try row.next()
  }
}
