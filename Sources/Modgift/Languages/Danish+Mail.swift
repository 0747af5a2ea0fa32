extension Danish {
  func somethingNew(_ programme: String) -> String { "Der er nyt til dig i \(programme)" }
  var somethingNewLead: String { "Der er noget nyt til dig. Af hensyn til de andre siger mailen ikke hvad." }
  var seeWhatIsNew: String { "Se, hvad der er nyt" }
  var readAndReply: String { "Læs og svar" }
  var orReplyToMail: String { "Du kan også bare svare på denne mail. Svaret kommer i samtalen." }
  var mailSaysTitleOnly: String {
    "Rummet er lukket, så mailen viser kun overskriften. Du kan godt svare på den; svaret kommer i samtalen."
  }
  func whyNotice(_ room: String) -> String { "Du får denne mail, fordi du er med i \(room)." }
  var whyNotices: String { "Du får denne mail, fordi der er noget nyt til dig." }
  func stop(_ setting: MailSetting, room: String) -> String {
    switch setting {
    case .notice(.asked): "Stop mails, når nogen spørger dig"
    case .notice(.answer): "Stop mails, når nogen svarer dig"
    case .notice(.mention): "Stop mails, når nogen nævner dig"
    case .notice(.direct): "Stop mails, når nogen skriver til dig"
    case .notice(.question): "Stop mails om nye spørgsmål"
    case .room: "Stop mails om nye spørgsmål i \(room)"
    case .allNotices: "Stop alle mails, der kommer med det samme"
    case .digest: "Stop den faste mail"
    case .letters(.meetings): "Stop mails om møder"
    case .letters(.keeping): "Stop mails om at passe netværket"
    case .letters(.questions): "Stop mails om ubesvarede spørgsmål"
    case .letters(.buddies): "Stop mails om nye og deres makkere"
    }
  }
  func stopLead(_ setting: MailSetting) -> String {
    switch setting {
    case .letters: stopLettersLead
    case .allNotices:
      "Det nye kommer i stedet i den faste mail, og det, der venter på dig, står på forsiden. Vi skriver stadig, hvis et møde, du er inviteret til, bliver flyttet eller aflyst, og hvis du bliver vært eller ikke er det mere."
    default: "Det kommer i stedet i den faste mail. Du kan altid slå det til igen."
    }
  }
  var stopLettersLead: String {
    "Det, der venter på dig, står stadig på forsiden. Vi skriver stadig, hvis et møde, du er inviteret til, bliver flyttet eller aflyst, og hvis du bliver vært eller ikke er det mere."
  }
  var stopButton: String { "Ja, stop dem" }
  var allMailSettings: String { "Alle valg om mail" }
  var mailSettingTaken: String { "Det er ændret" }
  var mailSettingTakenLead: String { "Du kan altid vælge om." }

  var mailSettingsTitle: String { "Mail til dig" }
  var mailSettingsLead: String { "Vælg, hvad du vil have i din indbakke, og hvornår." }
  var mailSettingsLink: String { "Vælg, hvilke mails du får" }
  var noticesAtOnce: String { "Mails med det samme" }
  func noticeKind(_ kind: NoticeKind) -> String {
    switch kind {
    case .asked: "Når nogen stiller mig et spørgsmål"
    case .answer: "Når nogen svarer mig"
    case .mention: "Når nogen nævner mig"
    case .question: "Når nogen spørger i mit netværk eller min gruppe"
    case .direct: "Når nogen skriver til mig"
    }
  }
  var otherMails: String { "Andre mails" }
  func letterKind(_ kind: LetterKind) -> String {
    switch kind {
    case .meetings: "Om møder"
    case .keeping: "Om at passe netværket"
    case .questions: "Om ubesvarede spørgsmål"
    case .buddies: "Om nye og deres makkere"
    }
  }
  func letterList(_ kind: LetterKind, _ programme: String) -> String {
    switch kind {
    case .meetings: "\(programme): møder"
    case .keeping: "\(programme): netværket"
    case .questions: "\(programme): spørgsmål"
    case .buddies: "\(programme): makkere"
    }
  }
  var mailLevelTitle: String { "Hvor meget må der stå?" }
  var mailLevelHint: String {
    "Læser andre med i din indbakke, så vælg mindre. Et lukket rum kan have valgt mindre end du."
  }
  func mailLevel(_ level: MailLevel) -> String {
    switch level {
    case .full: "Det, der blev skrevet"
    case .title: "Kun overskriften"
    case .nothing: "Kun at der er noget nyt"
    }
  }
  var roomMails: String { "Hvert rum for sig" }
  var roomMailsLead: String { "Er et rum for livligt, så lad det vente til den faste mail." }
  func delivery(_ delivery: MailChoice.Delivery) -> String {
    switch delivery {
    case .instant: "Med det samme"
    case .digest: "I den faste mail"
    case .none: "Slet ikke"
    }
  }
  func roomSays(_ level: MailLevel) -> String {
    switch level {
    case .full: "Mails herfra viser det, der blev skrevet."
    case .title: "Mails herfra viser kun overskriften."
    case .nothing: "Mails herfra siger kun, at der er noget nyt."
    }
  }
  var hostsMailTitle: String { "Som vært: hvad må mails herfra vise?" }
  var hostsMailLead: String {
    "Mails ligger i indbakker, som kolleger kan se og arkiver gemmer. Derfor viser et lukket rum kun overskriften, til du vælger andet. Enhver kan vælge mindre for sig selv."
  }

  var digestSettingTitle: String { "Hvor tit vil du have den faste mail?" }
  var digestSettingLead: String {
    "Den siger, hvad der venter på dig, og det bedste af det, du ikke har set."
  }
  func digestCadence(_ cadence: DigestCadence) -> String {
    switch cadence {
    case .weekly: "Hver tirsdag klokken 8"
    case .daily: "Hver dag klokken 8"
    case .monthly: "Den første tirsdag i måneden"
    case .never: "Aldrig"
    }
  }
}
