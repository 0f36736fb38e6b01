package broadsheet.comment.live;

import java.util.List;
import java.util.Optional;

/** Knows what is to be said because of what was heard, from that alone: it is asked again for whoever reconnects. */
public interface Teller {

    /**
     * What is to be said, in the order in which it was heard.
     *
     * @param only the channel that somebody is listening to; empty when all are asked for
     */
    List<Saying> tell(List<Heard> news, Optional<Channel> only);
}
