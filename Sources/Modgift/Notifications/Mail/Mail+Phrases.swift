/// The words of mails about what happens, and of the choices about them.
protocol MailPhrases: Sendable {
  /// The subject of a mail that says nothing more.
  func somethingNew(_ programme: String) -> String
  var somethingNewLead: String { get }
  var seeWhatIsNew: String { get }
  var readAndReply: String { get }
  var orReplyToMail: String { get }
  /// Why nothing of what was written stands in the mail.
  var mailSaysTitleOnly: String { get }
  func whyNotice(_ room: String) -> String
  var whyNotices: String { get }
  /// What the foot of a mail offers: "Stop mails about answers to you".
  func stop(_ setting: MailSetting, room: String) -> String
  /// What comes of stopping them.
  func stopLead(_ setting: MailSetting) -> String
  /// What comes of stopping mails that no other mail gathers.
  var stopLettersLead: String { get }
  var stopButton: String { get }
  var allMailSettings: String { get }
  var mailSettingTaken: String { get }
  var mailSettingTakenLead: String { get }

  var mailSettingsTitle: String { get }
  var mailSettingsLead: String { get }
  var mailSettingsLink: String { get }
  var noticesAtOnce: String { get }
  func noticeKind(_ kind: NoticeKind) -> String
  var otherMails: String { get }
  func letterKind(_ kind: LetterKind) -> String
  /// What a mail program calls the stream of them.
  func letterList(_ kind: LetterKind, _ programme: String) -> String
  var mailLevelTitle: String { get }
  var mailLevelHint: String { get }
  func mailLevel(_ level: MailLevel) -> String
  var roomMails: String { get }
  var roomMailsLead: String { get }
  func delivery(_ delivery: MailChoice.Delivery) -> String
  /// What a room's mail says, in a line.
  func roomSays(_ level: MailLevel) -> String
  var hostsMailTitle: String { get }
  var hostsMailLead: String { get }

  var digestSettingTitle: String { get }
  var digestSettingLead: String { get }
  func digestCadence(_ cadence: DigestCadence) -> String
}
