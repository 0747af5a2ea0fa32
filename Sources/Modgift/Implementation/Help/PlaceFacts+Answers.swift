extension PlaceFacts {
  /// What a site's answers say of the place: the first number a model asks for tells its size, the first choice who
  /// provides.
  init(_ answers: Answers, of model: Model, density: Int?) {
    var size: Int?
    var provider: Question.Choice.ID?
    for question in model.questions {
      switch answers[question.id]?.value {
      case .number(let number)? where size == nil && question.known == nil: size = number
      case .choice(let choice)? where provider == nil: provider = choice
      default: continue
      }
    }
    self.init(size: size, provider: provider, density: density)
  }
}
