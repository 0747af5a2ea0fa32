extension English {
  var newTopicTitle: String { "Start a conversation" }
  var chooseKind: String { "What is it?" }
  var chooseRoom: String { "Where?" }
  var chooseRoomHint: String { "The room decides who can read it." }
  var topicTitle: String { "Title" }
  var topicTitleHint: String { "So that a busy colleague sees what it is about." }
  var topicText: String { "Your text" }
  var yourReply: String { "Your reply" }
  var text: String { "Text" }
  func send(to readers: Int) -> String { "Send to \(people(readers))" }
  var showIt: String { "Show how it looks" }
  var previewTitle: String { "How it will look" }
  var notSent: String { "It is not sent yet. Your text is still here." }
  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "Write something here."
    case .tooLong(let most): "It is too long. There is room for \(number(most)) characters."
    case .civilNumber:
      "This looks like a CPR number (civil registration). Remove it: nothing about citizens may stand here."
    case .unreadable: "Some characters could not be read; they show as �. Mend them and send again."
    }
  }
  var roomIsGone: String { "You can no longer write there. Choose another room; your text is kept." }
  func tooManyPosts(minutes: Int) -> String {
    "You have written many posts in a short time. Wait \(minutes) minutes, then send again."
  }
  var editorWords: Editor.Words {
    Editor.Words(
      tools: MarkdownTools.Words(
        tools: "Format the text", bold: "Bold", italic: "Italic", link: "Link", list: "List", quote: "Quote",
        preview: "Preview"),
      left: "{n} characters left", names: "People who can read this")
  }
  var draftSaved: String { "Draft saved {time}" }
  var draftUnsaved: String { "Not saved yet. We try again when you write on." }
  var draftExpired: String {
    "You are signed out. Your text is still here: sign in in another window and write on."
  }
  var draftRestore: String { "Bring back what you wrote on this device" }
  var draftIsHere: String { "Your draft" }
  var draftsTitle: String { "My drafts" }
  var draftsLead: String { "What you have begun. Only you can see it." }
  var noDraftsTitle: String { "No drafts" }
  var noDrafts: String { "What you write is kept here until you send it." }
  var draftWithoutTitle: String { "Without a title" }
  func draftOfReply(to title: String) -> String { "Reply in “\(title)”" }
  var draftOfLostReply: String { "Reply in a conversation you can no longer see" }
  func draftFrom(_ moment: String) -> String { "Saved \(moment)" }
  var discard: String { "Discard" }
  var openDraft: String { "Write on" }
  var topicIsGoneTitle: String { "It was not sent" }
  var topicIsGone: String {
    "The conversation is no longer there, or you can't see it. Your text is here, so that you can keep it."
  }
  var topicIsClosed: String {
    "The conversation was closed while you wrote. Your text is here, so that you can keep it."
  }
  var keepAsDraft: String { "Keep as a draft" }
}
