extension English {
  func somethingNew(_ programme: String) -> String { "There is something new for you in \(programme)" }
  var somethingNewLead: String {
    "There is something new for you. For the others' sake this mail does not say what."
  }
  var seeWhatIsNew: String { "See what is new" }
  var readAndReply: String { "Read and reply" }
  var orReplyToMail: String {
    "You can also just reply to this mail. Your answer goes into the conversation."
  }
  var mailSaysTitleOnly: String {
    "The room is closed, so the mail shows the title alone. You can reply to it; your answer goes into the conversation."
  }
  func whyNotice(_ room: String) -> String { "You get this mail because you are part of \(room)." }
  var whyNotices: String { "You get this mail because there is something new for you." }
  func stop(_ setting: MailSetting, room: String) -> String {
    switch setting {
    case .notice(.asked): "Stop mails when somebody asks you"
    case .notice(.answer): "Stop mails when somebody answers you"
    case .notice(.mention): "Stop mails when somebody mentions you"
    case .notice(.direct): "Stop mails when somebody writes to you"
    case .notice(.question): "Stop mails about new questions"
    case .room: "Stop mails about new questions in \(room)"
    case .allNotices: "Stop all mails that come at once"
    case .digest: "Stop the regular mail"
    case .letters(.meetings): "Stop mails about meetings"
    case .letters(.keeping): "Stop mails about looking after the network"
    case .letters(.questions): "Stop mails about unanswered questions"
    case .letters(.buddies): "Stop mails about newcomers and their buddies"
    }
  }
  func stopLead(_ setting: MailSetting) -> String {
    switch setting {
    case .letters: stopLettersLead
    case .allNotices:
      "What is new comes in the regular mail instead, and what waits for you is on your home page. We still write if a meeting you are invited to is moved or called off, or if you become or stop being a host."
    default: "It comes in the regular mail instead. You can always turn it on again."
    }
  }
  var stopLettersLead: String {
    "What waits for you is still on your home page. We still write if a meeting you are invited to is moved or called off, or if you become or stop being a host."
  }
  var stopButton: String { "Yes, stop them" }
  var allMailSettings: String { "All choices about mail" }
  var mailSettingTaken: String { "It is changed" }
  var mailSettingTakenLead: String { "You can always choose again." }

  var mailSettingsTitle: String { "Mail to you" }
  var mailSettingsLead: String { "Choose what you want in your inbox, and when." }
  var mailSettingsLink: String { "Choose which mails you get" }
  var noticesAtOnce: String { "Mails at once" }
  func noticeKind(_ kind: NoticeKind) -> String {
    switch kind {
    case .asked: "When somebody puts a question to me"
    case .answer: "When somebody answers me"
    case .mention: "When somebody mentions me"
    case .question: "When somebody asks in my network or group"
    case .direct: "When somebody writes to me"
    }
  }
  var otherMails: String { "Other mails" }
  func letterKind(_ kind: LetterKind) -> String {
    switch kind {
    case .meetings: "About meetings"
    case .keeping: "About looking after the network"
    case .questions: "About unanswered questions"
    case .buddies: "About newcomers and their buddies"
    }
  }
  func letterList(_ kind: LetterKind, _ programme: String) -> String {
    switch kind {
    case .meetings: "\(programme): meetings"
    case .keeping: "\(programme): the network"
    case .questions: "\(programme): questions"
    case .buddies: "\(programme): buddies"
    }
  }
  var mailLevelTitle: String { "How much may it say?" }
  var mailLevelHint: String {
    "If others see your inbox, choose less. A closed room may have chosen less than you."
  }
  func mailLevel(_ level: MailLevel) -> String {
    switch level {
    case .full: "What was written"
    case .title: "The title alone"
    case .nothing: "Only that there is something new"
    }
  }
  var roomMails: String { "Each room by itself" }
  var roomMailsLead: String { "If a room is too lively, let it wait for the regular mail." }
  func delivery(_ delivery: MailChoice.Delivery) -> String {
    switch delivery {
    case .instant: "At once"
    case .digest: "In the regular mail"
    case .none: "Not at all"
    }
  }
  func roomSays(_ level: MailLevel) -> String {
    switch level {
    case .full: "Mails from here show what was written."
    case .title: "Mails from here show the title alone."
    case .nothing: "Mails from here only say that there is something new."
    }
  }
  var hostsMailTitle: String { "As the host: what may mails from here show?" }
  var hostsMailLead: String {
    "Mails lie in inboxes that colleagues can see and archives keep. So a closed room shows the title alone until you choose otherwise. Everybody can choose less for themself."
  }

  var digestSettingTitle: String { "How often do you want the regular mail?" }
  var digestSettingLead: String { "It says what waits for you, and the best of what you have not seen." }
  func digestCadence(_ cadence: DigestCadence) -> String {
    switch cadence {
    case .weekly: "Every Tuesday at 8"
    case .daily: "Every day at 8"
    case .monthly: "The first Tuesday of the month"
    case .never: "Never"
    }
  }
}
