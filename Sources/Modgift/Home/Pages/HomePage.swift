import Markup

/// The home page: what is my next step, what is new for me, who could use my help, what happened in my network.
func homePage(_ cards: [HomeCard], _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let next = cards.filter { $0.question == .nextStep }
  let asked = HomeCard.Question.allCases.filter { $0 != .nextStep }
  let sections = asked.map { question in
    section(question, cards.filter { $0.question == question }, visit)
  }
  let programme =
    visit.viewer.isCoordinator
    ? LinkButton(words: phrases.homeProgramme, link: Path("/programme"), look: .quiet, icon: .map) : nil
  return Page(
    phrases.place(.home), in: .home,
    main: """
      <div class="wide stack-wide">\(PageTitle(title: phrases.homeTitle(firstName(visit.viewer.name))))
      \(next.isEmpty ? nil : section(.nextStep, next, visit))
      \(next.count == cards.count ? start(phrases) : nil)\(programme.map { "<div class=\"row\">\($0)</div>" as HTML })
      <div class="questions">\(sections.joined(separator: "\n"))</div></div>
      """)
}

/// The first word of a name: what colleagues say.
func firstName(_ name: String) -> String {
  name.split(separator: " ").first.map(String.init) ?? name
}

private func section(_ question: HomeCard.Question, _ cards: [HomeCard], _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let id = "home-\(question.rawValue)"
  let content = cards.isEmpty ? nothing(question, phrases) : cards.map(\.html).joined(separator: "\n")
  return """
    <section class="stack" aria-labelledby="\(id)">\
    \(SectionHeading(words: phrases.homeQuestion(question), id: id))\(content)\(action(question, visit))</section>
    """
}

/// The one thing to do there; nothing where it leads to people the viewer does not see.
private func action(_ question: HomeCard.Question, _ visit: Visit) -> HTML? {
  guard question != .whatHappened || visit.viewer.seesPeople else { return nil }
  let button = LinkButton(
    words: visit.phrases.homeAction(question), link: question.action, look: .quiet,
    icon: question.actionIcon)
  return "<div class=\"row\">\(button)</div>"
}

private func nothing(_ question: HomeCard.Question, _ phrases: any Phrases) -> HTML {
  let words = phrases.homeNothing(question)
  return EmptyState(icon: question.icon, title: words.title, words: words.advice, level: 3).html
}

/// What somebody sees who is the first one here.
private func start(_ phrases: any Phrases) -> Card {
  Card(
    title: phrases.homeStartTitle,
    content: """
      <p>\(phrases.homeStart)</p>
      <div class="row">\(LinkButton(words: phrases.homeStartAction, link: Path.newTopic, icon: .add))\
      \(LinkButton(words: phrases.homeProfileAction, link: Path("/me"), look: .quiet, icon: .me))</div>
      """, isNext: true)
}

extension HomeCard.Question {
  /// What it is drawn as where there is nothing.
  fileprivate var icon: Icon {
    switch self {
    case .nextStep: .plan
    case .whatIsNew: .check
    case .whoNeedsMe: .question
    case .whatHappened: .network
    }
  }

  /// The one thing to do there.
  fileprivate var action: Path {
    switch self {
    case .nextStep: .plan
    case .whatIsNew: .rooms
    case .whoNeedsMe: .newTopic
    case .whatHappened: Path("/people")
    }
  }

  fileprivate var actionIcon: Icon {
    switch self {
    case .nextStep: .plan
    case .whatIsNew: .rooms
    case .whoNeedsMe: .add
    case .whatHappened: .people
    }
  }
}
