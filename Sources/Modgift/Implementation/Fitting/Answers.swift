/// What a site has answered, by question.
struct Answers: Hashable, Sendable, Codable {
  var given: [Question.ID: GivenAnswer]

  init(_ given: [Question.ID: GivenAnswer] = [:]) { self.given = given }

  subscript(question: Question.ID) -> GivenAnswer? {
    get { given[question] }
    set { given[question] = newValue }
  }
}
