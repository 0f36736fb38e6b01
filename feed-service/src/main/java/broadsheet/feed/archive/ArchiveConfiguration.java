package broadsheet.feed.archive;

import broadsheet.feed.site.Catalogue;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    ArchiveFile archiveFile(ArchiveSettings settings, JsonMapper json) {
        return ArchiveFile.open(settings.folder(), settings.most().toBytes(), json);
    }

    @Bean
    Upkeep upkeep(ArchiveFile file, ArticleList list, Articles articles, CommentCounts counts) {
        return new Upkeep(file, list, articles, new Counting(counts));
    }

    @Bean
    Archive archive(ArchiveFile file, Upkeep upkeep, Articles articles, CommentCounts counts, Catalogue catalogue) {
        return new Archive(file, upkeep, articles, new Counting(counts), catalogue);
    }

    @Bean
    ComparingArchive comparingArchive(Upkeep upkeep) {
        return new ComparingArchive(upkeep);
    }
}
