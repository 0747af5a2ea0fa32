enum MailStub {}
