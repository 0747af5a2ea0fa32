import Storage

/// All the words of one language: a protocol for each feature, so that a missing translation does not compile.
protocol Phrases:
  AboutPhrases, DemoPhrases, DirectoryPhrases, ExitPhrases, FormatPhrases, ForumPhrases, FramePhrases,
  HomePhrases, ImplementationPhrases, MePhrases, ModelPhrases, NetworksPhrases, NotificationPhrases,
  OnwardPhrases, OwnCoursePhrases, PlanOverviewPhrases, ProgrammePhrases, ProposalPhrases,
  RegisterImportPhrases, RegisterPhrases, SearchPhrases, SignInPhrases, SimulationPhrases, WebPhrases
{}

/// Danish, as it is spoken at work.
struct Danish: Phrases {}

/// English.
struct English: Phrases {}
