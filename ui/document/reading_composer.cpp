// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/reading_composer.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <algorithm>
#include <utility>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/entry_tables.h"
#include "core/clinical/model/header_facts.h"
#include "core/clinical/model/summary.h"
#include "ui/document/entry_writer.h"
#include "ui/document/plain_tables.h"
#include "ui/document/summary_writer.h"
#include "ui/document/text_objects.h"
#include "ui/widgets/rich_text.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ReadingComposer)
};

constexpr int blocksInPiece = 120;

void writeMarked(TextWriter& out, Type type, const QString& marked) {
    const RichText text = RichText::parse(marked);
    QTextCharFormat plain = out.look().text(type);
    QTextCharFormat strong = plain;
    strong.setFontWeight(QFont::Bold);
    qsizetype at = 0;
    for (const auto& run : text.runs) {
        if (run.start > at) out.run(text.plain.mid(at, run.start - at), plain);
        out.run(text.plain.mid(run.start, run.length), run.bold ? strong : plain);
        at = run.start + run.length;
    }
    if (at < text.plain.size()) out.run(text.plain.mid(at), plain);
}

QString sectionTitle(const core::clinical::Section& section) {
    return section.title.isEmpty() ? section.code.words() : section.title;
}

}  // namespace

QString ReadingComposer::fullText() {
    return QStringLiteral("sportello-testo-completo");
}

ReadingComposer::ReadingComposer(QTextDocument& text, const ReadingLook& look,
                                 std::shared_ptr<const Document> document,
                                 std::shared_ptr<MediaStore> media, const ReadingOptions& options)
    : out_(text, look),
      document_(std::move(document)),
      media_(std::move(media)),
      options_(options),
      narrative_(std::make_shared<NarrativeWriter>(out_, highlights_,
                                                   [this](const QString& id) {
                                                       if (const int index = media_->indexOf(id);
                                                           index >= 0)
                                                           writeMedia(index);
                                                   })),
      shownMedia_(document_->media.size()) {
    text.setDocumentMargin(0);
    text.setUndoRedoEnabled(false);
    QTextOption option = text.defaultTextOption();
    option.setWrapMode(QTextOption::WordWrap);
    option.setTabStopDistance(look.px(26));
    text.setDefaultTextOption(option);
    // Pages of enclosed PDFs take time: on the screen they come later (see DocumentView).
    text.setResourceProvider([store = media_, paper = look.paper](const QUrl& url) -> QVariant {
        return paper ? store->image(url) : store->quickImage(url);
    });
    installObjects(text);
    findHighlights();
    plan();
}

void ReadingComposer::writeNext() {
    if (pieces_.empty()) return;
    const auto piece = std::move(pieces_.front());
    pieces_.pop_front();
    QTextCursor edit(&out_.document());
    edit.beginEditBlock();
    piece();
    edit.endEditBlock();
    auto next = std::exchange(next_, {});
    pieces_.insert(pieces_.begin(), std::make_move_iterator(next.begin()),
                   std::make_move_iterator(next.end()));
}

// A piece is about a screen, so that short texts are laid out once.
void ReadingComposer::goOn(const std::shared_ptr<NarrativeWriter>& narrative) {
    const int before = out_.document().blockCount();
    while (narrative->goOn())
        if (out_.document().blockCount() - before >= blocksInPiece)
            return then([this, narrative] { goOn(narrative); });
}

void ReadingComposer::writeAll() {
    while (!isDone()) writeNext();
}

void ReadingComposer::plan() {
    if (!options_.note.isEmpty())
        pieces_.emplace_back([this] {
            openCard(ReadingCard::Kind::notice);
            out_.line(Type::body, options_.note);
            closeCard();
        });
    if (!document_->problems.empty()) pieces_.emplace_back([this] { writeProblems(); });
    if (options_.summary) pieces_.emplace_back([this] { writeSummary(); });
    pieces_.emplace_back([this] { writeHeader(); });
    planSections(document_->sections, 0);
    pieces_.emplace_back([this] { writeRebuilt(-1); });  // of a part of a document
    pieces_.emplace_back([this] {
        for (int i = 0; i < media_->count(); ++i)
            if (!shownMedia_[std::size_t(i)]) writeMedia(i);
        closeCard();
    });
}

void ReadingComposer::planSections(const std::vector<Section>& sections, int depth) {
    for (const auto& section : sections) {
        if (core::clinical::isForMachines(section)) continue;
        pieces_.emplace_back([this, &section, depth] { writeSection(section, depth); });
        planSections(section.sections, depth + 1);
    }
}

// A line of the text stands out when the value that points at it does.
void ReadingComposer::findHighlights() {
    for (const auto& each : document_->observations) {
        const auto flag = core::clinical::flagOf(each);
        const QString& target = each.reference.isEmpty() ? each.code.reference : each.reference;
        if (!target.isEmpty() && flag.isAbnormal() && !highlights_.contains(target))
            highlights_.insert(target, {signOf(flag.meaning), flagSentence(flag)});
    }
}

void ReadingComposer::openCard(ReadingCard::Kind kind) {
    if (!cards_.empty()) gap(44);
    cards_.push_back({kind, out_.position(), -1});
    out_.setInset(cardInset, cardInset);
}

void ReadingComposer::closeCard() {
    cards_.back().to = out_.lastPosition();
    out_.setInset(0, 0);
}

// Cards are painted around their text: this is the space between two of them and inside both.
void ReadingComposer::gap(double height) {
    QTextBlockFormat format;
    const double there = out_.roomBelowTable();
    format.setLineHeight(out_.look().px(height) - there, QTextBlockFormat::FixedHeight);
    if (there > 0) out_.begin(QTextBlockFormat());  // Qt gives an empty one below a table no height
    out_.begin(format);
    out_.run(QString(), QTextCharFormat());
    out_.begin(QTextBlockFormat());
    out_.renew();
}

void ReadingComposer::writeProblems() {
    openCard(ReadingCard::Kind::warning);
    for (const auto problem : document_->problems)
        out_.line(Type::body, core::clinical::sentence(problem));
    closeCard();
}

void ReadingComposer::writeSummary() {
    const auto type = core::clinical::documentType(document_->header);
    if (type == core::clinical::DocumentType::laboratory) return writeLaboratory();
    const auto lines = core::clinical::summaryOf(*document_);
    if (lines.empty()) return;
    openCard(ReadingCard::Kind::plain);
    out_.line(Type::h2, Words::tr("In breve"), Role::ink, 0, 6);
    if (core::clinical::isVaccination(type) && writeVaccinations(out_, *document_, -1)) {
        rebuilt_ = true;
        closeCard();
        return writeBelow();
    }
    writeEchoes(lines);
    then([this] {
        closeCard();
        writeBelow();
    });
}

void ReadingComposer::writeEchoes(const std::vector<core::clinical::SummaryLine>& lines) {
    const auto echo = std::make_shared<NarrativeWriter>(
        out_, highlights_, [](const QString&) {}, NarrativeWriter::Purpose::echo);
    std::vector<Fact> facts;
    for (const auto& line : lines) {
        // The section itself rather than its first words: its lists and lines make it easy to read.
        const Section* section = document_->section(line.section);
        if (section == nullptr || line.label != sectionTitle(*section)) {
            facts.push_back({line.label, line.text});
            continue;
        }
        then([this, echo, section, label = line.label, before = std::exchange(facts, {})] {
            writeFacts(out_, before);
            out_.line(Type::h3, label, Role::ink, 6, 2);
            echo->begin(section->narrative);
            goOn(echo);
        });
    }
    then([this, facts] { writeFacts(out_, facts); });
}

void ReadingComposer::writeLaboratory() {
    values_ = laboratoryValues(*document_);
    if (values_.empty()) return;
    bool anything = false;
    const QString sentence = laboratorySentence(values_, anything);
    openCard(anything ? ReadingCard::Kind::warning : ReadingCard::Kind::notice);
    out_.begin(out_.look().block(Type::body));
    out_.object(signFormat(Icon::info, anything ? Role::warn : Role::primary, {}, out_.look()));
    out_.run(QStringLiteral("  "), out_.look().text(Type::body));
    writeMarked(out_, Type::body, sentence);
    closeCard();
    openCard(ReadingCard::Kind::plain);
    out_.line(Type::h2, Words::tr("I valori"), Role::ink, 0, 2);
    const auto table =
        std::make_shared<const ValuesTable>(values_, options_.bars, out_.look().paper);
    for (const auto& part : table->parts()) then([this, table, part] { table->write(out_, part); });
    then([this] {
        closeCard();
        writeBelow();
    });
}

void ReadingComposer::writeBelow() {
    if (out_.look().paper) return;
    gap(28);
    out_.begin(out_.look().block(Type::body));
    out_.object(signFormat(Icon::chevronDown, Role::ink2, {}, out_.look()));
    out_.run(u' ' + Words::tr("Più sotto:") + u' ', out_.look().text(Type::body));
    InlineStyle link;
    link.link = linkTo(fullText());
    out_.run(Words::tr("il testo completo"), link.format(out_.look()));
}

void ReadingComposer::writeHeader() {
    openCard(ReadingCard::Kind::plain);
    out_.mark(fullText());
    out_.line(Type::h2, core::clinical::documentTitle(document_->header), Role::ink, 0, 4);
    writeFacts(out_, shownFacts(core::clinical::headerFacts(document_->header)));
}

void ReadingComposer::writeSection(const Section& section, int depth) {
    out_.mark(section.id);
    const QString title = sectionTitle(section);
    const Type type = depth == 0 ? Type::h3 : Type::label;
    QTextBlockFormat heading = out_.look().block(type, depth == 0 ? 16 : 10, 4);
    heading.setHeadingLevel(std::min(3 + depth, 6));
    out_.begin(heading);
    out_.run(title.isEmpty() ? Words::tr("Sezione senza titolo") : title, out_.look().text(type));
    if (!section.narrative.isBlank()) {
        narrative_->begin(section.narrative);
        goOn(narrative_);
    }
    then([this, &section] { finishSection(section); });
}

// What its text does not tell.
void ReadingComposer::finishSection(const Section& section) {
    const bool rebuilt = core::clinical::needsRebuilding(section) && writeRebuilt(section.number);
    if (section.narrative.isBlank() && !rebuilt && !rebuilt_ && section.sections.empty())
        out_.line(Type::secondary, Words::tr("Questa sezione è senza testo."), Role::ink2, 0, 4);
    then([this, number = section.number] {
        for (int i = 0; i < media_->count(); ++i)
            if (media_->media(i).section == number && !shownMedia_[std::size_t(i)]) writeMedia(i);
    });
}

bool ReadingComposer::writeRebuilt(int section) {
    return !rebuilt_ &&
           writeEntries(out_, *document_, section,
                        [this](std::function<void()> piece) { then(std::move(piece)); });
}

}  // namespace ui
