/// Something a site is asked when it starts a plan, and that rules can ask about.
struct Question: Hashable, Sendable {
  typealias ID = Slug<Question>

  let id: ID
  let kind: Kind
  let ask: LocalText
  let help: LocalText?
  /// What the programme knows already, and fills in.
  let known: KnownFact?
  /// How to guess a number that the site doesn't know.
  let estimate: Estimate?
  /// The question on whose screen it is asked too. It then counts as one with it.
  let beside: ID?

  /// The most a model may ask, a question beside another not counted.
  static let limit = 6

  enum Kind: Hashable, Sendable {
    case number(ClosedRange<Int>)
    case choice([Choice])
    case yesNo
  }

  struct Choice: Hashable, Sendable {
    typealias ID = Slug<Choice>

    let id: ID
    let name: LocalText
  }

  /// A share of the inhabitants.
  struct Estimate: Hashable, Sendable {
    let perMillion: Int

    /// The number for so many inhabitants, rounded.
    func number(of inhabitants: Int) -> Int {
      let (product, overflow) = max(0, inhabitants).multipliedReportingOverflow(by: perMillion)
      return overflow ? .max : product / 1_000_000 + (product % 1_000_000 >= 500_000 ? 1 : 0)
    }
  }
}
