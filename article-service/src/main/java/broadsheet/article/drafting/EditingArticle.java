package broadsheet.article.drafting;

import broadsheet.article.catalogue.Newsroom;
import broadsheet.article.catalogue.reference.References;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.content.Embeds;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Member;
import broadsheet.article.domain.Move;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.json.MergePatch;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes an article's working text: readers see nothing of it until it is published or revised. */
@Component
class EditingArticle {

    private final ChangingArticle changing;
    private final Newsroom newsroom;
    private final Embeds embeds;
    private final References references;
    private final House house;
    private final JsonMapper json;

    EditingArticle(
            ChangingArticle changing,
            Newsroom newsroom,
            Embeds embeds,
            References references,
            House house,
            JsonMapper json) {
        this.changing = changing;
        this.newsroom = newsroom;
        this.embeds = embeds;
        this.references = references;
        this.house = house;
        this.json = json;
    }

    /** Replaces the whole content: what the request leaves out is gone. */
    Article replace(String id, IfMatch ifMatch, Member by, ArticleRequest request) {
        var content = request.read(newsroom.usualLanguage(), embeds, references, house);
        return changing.change(
                id, ifMatch, by, Move.EDIT, (article, act) -> article.edit(content.sentBackTo(article), act));
    }

    /** Replaces what the patch names (JSON Merge Patch, RFC 7396). */
    Article merge(String id, IfMatch ifMatch, Member by, JsonNode patch) {
        return changing.change(id, ifMatch, by, Move.EDIT, (article, act) -> {
            var content = MergePatch.apply(json.valueToTree(article.content()), patch);
            var request = MergePatch.read(json, content, ArticleRequest.class);
            return article.edit(request.read(article.content().language(), embeds, references, house), act);
        });
    }
}
