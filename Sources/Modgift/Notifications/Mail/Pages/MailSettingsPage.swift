import Markup
import Storage

/// All that can be chosen about mail: the regular one, what comes at once, how much it says, and each room by itself.
func mailSettingsPage(
  _ choice: MailChoice, rooms: [Room], levels: [Space.ID: MailLevel], _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let hosted = rooms.filter { $0.space.mayChooseMailLevel(visit.viewer) }
  return Page(
    phrases.mailSettingsTitle, in: .me,
    main: """
      <div class="column stack-wide">\(PageTitle(
        title: phrases.mailSettingsTitle, lead: phrases.mailSettingsLead,
        back: BackLink(words: phrases.meTitle, link: Path.me)))
      <form class="stack" method="post" action="\(Path.mailSettings)">\(HiddenField(name: "token", value: visit.formToken))
      \(digestField(choice, phrases))\(noticesField(choice, phrases))\(lettersField(choice, phrases))\(levelField(choice, phrases))
      \(roomFields(rooms, choice, levels, phrases))\(Button(words: phrases.save))</form>
      \(hosted.map { hostForm($0, levels[$0.id] ?? .usual(for: $0.space.kind), visit) })</div>
      """)
}

private func digestField(_ choice: MailChoice, _ phrases: any Phrases) -> ChoiceField {
  ChoiceField(
    name: "digest", label: phrases.digestSettingTitle,
    choices: DigestCadence.allCases.map {
      Choice(value: $0.rawValue, words: phrases.digestCadence($0), isChosen: $0 == choice.digest)
    }, hint: phrases.digestSettingLead)
}

private func noticesField(_ choice: MailChoice, _ phrases: any Phrases) -> ChoiceField {
  ChoiceField(
    name: "notice", label: phrases.noticesAtOnce,
    choices: NoticeKind.allCases.map {
      Choice(value: $0.rawValue, words: phrases.noticeKind($0), isChosen: !choice.off.contains($0))
    }, takesSeveral: true)
}

private func lettersField(_ choice: MailChoice, _ phrases: any Phrases) -> ChoiceField {
  ChoiceField(
    name: "letter", label: phrases.otherMails,
    choices: LetterKind.allCases.map {
      Choice(value: $0.rawValue, words: phrases.letterKind($0), isChosen: !choice.stopped.contains($0))
    }, takesSeveral: true, hint: phrases.stopLettersLead)
}

private func levelField(_ choice: MailChoice, _ phrases: any Phrases) -> ChoiceField {
  ChoiceField(
    name: "level", label: phrases.mailLevelTitle, choices: levels(chosen: choice.level, phrases),
    hint: phrases.mailLevelHint)
}

private func levels(chosen: MailLevel, _ phrases: any Phrases) -> [Choice] {
  MailLevel.allCases.map {
    Choice(value: $0.rawValue, words: phrases.mailLevel($0), isChosen: $0 == chosen)
  }
}

private func roomFields(
  _ rooms: [Room], _ choice: MailChoice, _ levels: [Space.ID: MailLevel], _ phrases: any Phrases
) -> HTML {
  let fields = rooms.map { room in
    SelectField(
      name: "room-\(room.id)", label: phrases.roomName(room),
      choices: MailChoice.Delivery.allCases.map {
        Choice(
          value: $0.rawValue, words: phrases.delivery($0), isChosen: $0 == choice.delivery(of: room.id))
      }, hint: phrases.roomSays((levels[room.id] ?? .nothing).and(choice.level)))
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.roomMails))<p>\(phrases.roomMailsLead)</p>
    \(fields.map(\.html))</section>
    """
}

private func hostForm(_ room: Room, _ level: MailLevel, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let field = ChoiceField(
    name: "level", label: phrases.roomName(room), choices: levels(chosen: level, phrases),
    scope: room.id.description)
  return """
    <section class="stack">\(SectionHeading(words: phrases.hostsMailTitle))<p>\(phrases.hostsMailLead)</p>
    <form class="stack" method="post" action="\(Path.room(room.id, "mail"))">\
    \(HiddenField(name: "token", value: visit.formToken))\(field)\(Button(words: phrases.save, look: .quiet))</form></section>
    """
}
