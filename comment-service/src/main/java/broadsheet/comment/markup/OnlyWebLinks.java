package broadsheet.comment.markup;

import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Leaves links that lead to a web address; of the others, and of pictures, their words stay. */
final class OnlyWebLinks extends AbstractVisitor {

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!isWebAddress(link.getDestination())) {
            unwrap(link);
        }
        link.setTitle(null);
    }

    /** A picture would be loaded by every reader's browser from wherever its writer likes: it becomes a link. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (!isWebAddress(image.getDestination())) {
            unwrap(image);
            return;
        }
        var link = new Link(image.getDestination(), null);
        moveChildren(image, link::appendChild);
        image.insertBefore(link);
        image.unlink();
    }

    private static void unwrap(Node node) {
        moveChildren(node, node::insertBefore);
        node.unlink();
    }

    private static void moveChildren(Node from, Consumer<Node> to) {
        for (var child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.accept(child);
        }
    }

    private static boolean isWebAddress(String destination) {
        var address = destination.toLowerCase(Locale.ROOT);
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
