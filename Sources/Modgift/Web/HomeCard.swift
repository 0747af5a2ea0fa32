import Markup

/// What a feature has to say on the home page, under one of its questions.
struct HomeCard: Sendable {
  /// What somebody asks when they come home.
  enum Question: String, Sendable, CaseIterable {
    /// What is my next step?
    case nextStep
    /// What is unread for me?
    case whatIsNew
    /// Who could use my help?
    case whoNeedsMe
    /// What happened in my network?
    case whatHappened
  }

  let question: Question
  /// Finished markup; its headings begin at level 3.
  let html: HTML
}

/// Says what a feature has for the home page of whoever is looking; nothing when it has nothing.
typealias HomeSource = @Sendable (Visit) throws -> [HomeCard]
