// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/html/readable_html.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/clinical/html/entries_html.h"
#include "core/clinical/html/header_html.h"
#include "core/clinical/html/media_html.h"
#include "core/clinical/html/page_style.h"
#include "core/clinical/model/document_type.h"
#include "core/clinical/model/entry_tables.h"
#include "core/clinical/model/summary.h"

namespace core::clinical {
namespace {

NarrativeMarks marksOf(const ClinicalDocument& document) {
    NarrativeMarks marks;
    for (const auto& observation : document.observations) {
        const auto flag = flagOf(observation);
        if (!flag.isAbnormal()) continue;
        for (const auto& id : {observation.reference, observation.code.reference,
                               observation.value().code.reference})
            if (!id.isEmpty()) marks.flags.insert(id, flag);
    }
    for (const auto& media : document.media)
        if (!media.id.isEmpty()) marks.media.insert(media.id);
    return marks;
}

/// One page being written.
class Page {
  public:
    Page(const ClinicalDocument& document, const ReadableOptions& options, Words& words)
        : document_(document),
          options_(options),
          words_(words),
          marks_(marksOf(document)),
          vaccinations_(isVaccination(documentType(document.header))),
          narrative_(html_, words_, marks_) {}

    QString write() {
        html_.markup(pageHead);
        html_.text(documentTitle(document_.header));
        html_.markup(QLatin1String("</title></head><body>\n"));
        writeHeader(document_, html_, words_);
        if (options_.verdict != nullptr) writeVerdict(*options_.verdict, html_, words_);
        writeSummary();
        html_.markup(QLatin1String("<main>\n"));
        for (const auto& section : document_.sections) writeSection(section, 0);
        if (document_.sections.empty() && vaccinations_)
            writeVaccinations(document_, -1, html_, words_);
        writeMediaOf(-1);
        writeEntries(document_, -1, html_, words_);  // of a part of a document
        html_.markup(QLatin1String("</main>\n</body></html>\n"));
        return html_.take();
    }

  private:
    void writeSummary() {
        const auto lines = summaryOf(document_);
        if (lines.empty()) return;
        html_.markup(QLatin1String("<aside class=\"summary\">\n"));
        html_.element(QLatin1String("h2"), words_(QT_TRANSLATE_NOOP("Clinical", "In breve")));
        html_.markup(QLatin1String("<dl>\n"));
        for (const auto& line : lines) writeLine(line);
        html_.markup(QLatin1String("</dl></aside>\n"));
    }

    void writeLine(const SummaryLine& line) {
        html_.markup(QLatin1String("<dt>"));
        if (line.section >= 0) {
            html_.markup(QLatin1String("<a href=\"#s"));
            html_.number(line.section);
            html_.markup(QLatin1String("\">"));
        }
        html_.text(line.label);
        html_.markup(QLatin1String(line.section >= 0 ? "</a></dt>" : "</dt>"));
        html_.markup(QLatin1String(line.abnormal ? "<dd class=\"b\">" : "<dd>"));
        html_.text(line.text);
        html_.markup(QLatin1String("</dd>\n"));
    }

    void writeSection(const Section& section, int depth) {
        if (isForMachines(section)) return;
        const char* const tags[] = {"h2", "h3", "h4", "h5", "h6"};
        html_.markup(QLatin1String("<section id=\"s"));
        html_.number(section.number);
        html_.markup(QLatin1String("\">\n"));
        html_.element(QLatin1String(tags[std::min(depth, 4)]),
                      section.title.isEmpty() ? section.code.words() : section.title);
        anchor(section);
        narrative_.write(section.narrative.nodes);
        html_.markup(QLatin1String("\n"));
        if (vaccinations_)
            writeVaccinations(document_, section.number, html_, words_);
        else if (needsRebuilding(section))
            writeEntries(document_, section.number, html_, words_);
        writeMediaOf(section.number);
        for (const auto& inner : section.sections) writeSection(inner, depth + 1);
        html_.markup(QLatin1String("</section>\n"));
    }

    /// Links within the document may lead to a section as well.
    void anchor(const Section& section) {
        if (section.id.isEmpty()) return;
        html_.markup(QLatin1String("<a id=\"n-"));
        html_.text(section.id);
        html_.markup(QLatin1String("\"></a>"));
    }

    void writeMediaOf(int section) {
        for (std::size_t i = 0; i < document_.media.size(); ++i) {
            if (document_.media[i].section != section) continue;
            const auto& names = options_.mediaNames;
            writeMedia(document_.media[i], i < names.size() ? names[i] : QString(), html_, words_);
        }
    }

    const ClinicalDocument& document_;
    const ReadableOptions& options_;
    Words& words_;
    const NarrativeMarks marks_;
    const bool vaccinations_;
    HtmlText html_{};
    NarrativeHtml narrative_;
};

}  // namespace

QString ReadableHtml::page(const ClinicalDocument& document, const ReadableOptions& options) {
    return Page(document, options, words_).write();
}

}  // namespace core::clinical
