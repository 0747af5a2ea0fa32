import Storage

/// Something that a link in a mail does by one press: the link opens a page that says what, and for whom; its button
/// does it. Opening the page changes nothing, for mail scanners open every link.
///
/// It works without signing in, for the token's person: who they are and what they may is asked anew, for the page
/// and for the press. A step or a room that is not theirs any more is found no more (``Refusal/notFound``), and that is
/// answered like a token that has had its day.
struct OnePress: Sendable {
  /// The tokens it answers to.
  let purpose: SignedToken.Purpose
  /// What its page says.
  let ask: @Sendable (Press) throws -> PressQuestion
  /// Does it. Twice comes to the same as once.
  let act: @Sendable (Press) throws -> PressAnswer
  /// Whether a mail program may press for its reader (RFC 8058).
  var takesOneClick = false
}

/// A press, or the page before it: as whom, about what, and which of several answers.
struct Press {
  /// The token's person, as they are now.
  let visit: Visit
  let token: SignedToken
  /// The answer that is chosen already, or pressed; empty when there is but one.
  let choice: String

  /// The key of what it is about.
  /// - Throws: `Refusal.notFound` when it is about nothing.
  func subject<Of>(of kind: Of.Type = Of.self) throws -> Key<Of> {
    guard let key = token.key(of: kind) else { throw Refusal.notFound }
    return key
  }
}

/// What the page before the press says.
struct PressQuestion: Sendable {
  let title: String
  var lead: String?
  /// One button for each answer; none where there is nothing to press, such as what is done already.
  var buttons: [PressButton] = []
  /// Where else one might want to go, such as the thing itself.
  var elsewhere: (words: String, link: Path)?
}

/// A button on such a page.
struct PressButton: Sendable {
  let words: String
  /// What it chooses.
  var choice = ""
}

/// What is said after the press.
struct PressAnswer: Sendable {
  let title: String
  var lead: String?
  var elsewhere: (words: String, link: Path)?
}

extension SigningKey {
  /// The page of a press, with one of its answers chosen.
  func press(_ token: SignedToken, choosing choice: String? = nil) -> Path {
    let path = Path("/m", sign(token))
    return choice.map { path.with("choice", $0) } ?? path
  }
}
