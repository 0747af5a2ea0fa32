import Storage

/// All the words of one language: a protocol for each feature, so that a missing translation does not compile.
protocol Phrases:
  AboutPhrases,
  CorrespondencePhrases,
  DemoPhrases,
  DigestPhrases,
  DirectoryPhrases,
  ExitPhrases,
  FollowUpPhrases,
  FormatPhrases,
  ForumPhrases,
  FramePhrases,
  HomePhrases,
  ImplementationPhrases,
  IncomingPhrases,
  InvitationPhrases,
  KeepingPhrases,
  MailPhrases,
  MailTroublePhrases,
  MePhrases,
  MeetingKeepingPhrases,
  MeetingNotesPhrases,
  MeetingsPhrases,
  ModelPhrases,
  NetworksPhrases,
  NewAddressPhrases,
  NotificationPhrases,
  OnePressPhrases,
  OnwardPhrases,
  OwnCoursePhrases,
  PlanOverviewPhrases,
  ProgrammeMailPhrases,
  ProgrammePhrases,
  ProposalPhrases,
  RegisterImportPhrases,
  RegisterPhrases,
  SearchPhrases,
  SignInPhrases,
  SimulationPhrases,
  WebPhrases
{}

/// Danish, as it is spoken at work.
struct Danish: Phrases {}

/// English.
struct English: Phrases {}
