import Storage

/// All the words of one language: a protocol for each feature, so that a missing translation does not compile.
protocol Phrases:
  AboutPhrases, DemoPhrases, DirectoryPhrases, FollowUpPhrases, FormatPhrases, ForumPhrases, FramePhrases,
  HomePhrases, ImplementationPhrases, InvitationPhrases, MePhrases, MeetingNotesPhrases, MeetingsPhrases,
  ModelPhrases, NetworksPhrases, NotificationPhrases, OnePressPhrases,
  OnwardPhrases,
  OwnCoursePhrases, PlanOverviewPhrases, ProgrammePhrases, RegisterImportPhrases, RegisterPhrases,
  SearchPhrases, SignInPhrases, WebPhrases
{}

/// Danish, as it is spoken at work.
struct Danish: Phrases {}

/// English.
struct English: Phrases {}
