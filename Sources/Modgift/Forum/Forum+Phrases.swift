/// The words of rooms and conversations.
protocol ForumPhrases: RoomPhrases, TopicPhrases, PostPhrases, PostMailPhrases, WritingPhrases {}
