// region: head
use alder;
// endregion: head

// region: handler
    fn handle() {
        "<ok>"
    }
// endregion: handler
