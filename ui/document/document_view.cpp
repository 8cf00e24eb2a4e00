// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/document_view.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <utility>

#include "ui/document/text_accessible.h"
#include "ui/document/text_objects.h"
#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr int sliceMs = 8;          // of writing between two looks at the event queue
constexpr double cardPadding = 14;  // above and below the text
constexpr double screens = 1.1;     // written before the first picture

// A table ends below the text of its last cell, which may be the shortest of its row.
double bottomOf(const QTextDocument& text, const QTextBlock& block) {
    const auto* layout = text.documentLayout();
    const QTextFrame* frame = QTextCursor(block).currentFrame();
    while (frame->parentFrame() && frame->parentFrame() != text.rootFrame())
        frame = frame->parentFrame();
    double bottom = layout->blockBoundingRect(block).bottom();
    const auto* table = qobject_cast<const QTextTable*>(frame);
    if (table == nullptr) return bottom;
    for (int column = 0; column < table->columns(); ++column) {
        const auto cell = table->cellAt(table->rows() - 1, column);
        const auto last = cell.lastCursorPosition().block();
        bottom = qMax(bottom, layout->blockBoundingRect(last).bottom());
    }
    return bottom + table->format().cellPadding();
}

}  // namespace

DocumentView::DocumentView(QWidget* parent) : QTextBrowser(parent) {
    makeTextAccessible("ui::DocumentView");
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WordWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                            Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("Testo del documento"));
    writing_.setInterval(0);
    connect(&writing_, &QTimer::timeout, this, &DocumentView::goOn);
    connect(this, &QTextBrowser::anchorClicked, this, &DocumentView::follow);
}

DocumentView::~DocumentView() = default;

void DocumentView::showDocument(std::shared_ptr<const core::clinical::ClinicalDocument> document,
                                bool summary, const QString& note) {
    if (document != clinical_) media_ = std::make_shared<MediaStore>(document);
    clinical_ = std::move(document);
    summary_ = summary;
    note_ = note;
    compose();
}

void DocumentView::clear() {
    writing_.stop();
    composer_.reset();
    auto* empty = new QTextDocument(this);  // the old one has caches of its own
    setExtraSelections({});
    setDocument(empty);
    delete std::exchange(own_, empty);
    slow_.clear();
    media_.reset();
    clinical_.reset();
    note_.clear();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!copied_.isEmpty() && clipboard->text() == copied_) clipboard->clear();
    copied_.clear();
}

void DocumentView::setWide(bool wide) {
    if (std::exchange(wide_, wide) != wide && clinical_) compose();
}

// The new text is written before it is shown, so that it is laid out once.
void DocumentView::compose() {
    writing_.stop();
    auto* text = new QTextDocument(this);
    text->setTextWidth(qMax(1, viewport()->width()));
    const double width = viewport()->width();
    composer_ = std::make_unique<ReadingComposer>(
        *text, ReadingLook::onScreen(), clinical_, media_,
        ReadingOptions{.summary = summary_, .bars = wide_, .width = width, .note = note_});
    QTextFrameFormat frame = text->rootFrame()->frameFormat();
    frame.setTopMargin(theme().px(cardPadding + 2));
    frame.setBottomMargin(theme().px(cardPadding + 24));
    text->rootFrame()->setFrameFormat(frame);
    const double enough = screens * viewport()->height();
    while (!composer_->isDone() && text->size().height() < enough) composer_->writeNext();
    setExtraSelections({});
    setDocument(text);
    delete std::exchange(own_, text);
    verticalScrollBar()->setValue(0);
    slow_ = composer_->takeSlowPictures();
    if (!composer_->isDone() || !slow_.isEmpty()) writing_.start();
    Q_EMIT rewritten();
}

void DocumentView::goOn() {
    QElapsedTimer time;
    time.start();
    while (!composer_->isDone() && time.elapsed() < sliceMs) composer_->writeNext();
    slow_ << composer_->takeSlowPictures();
    if (!composer_->isDone()) return;
    if (slow_.isEmpty()) return writing_.stop();
    const QUrl address = slow_.takeFirst();
    document()->addResource(QTextDocument::ImageResource, address, media_->image(address));
    viewport()->update();
}

void DocumentView::complete() {
    if (composer_) composer_->writeAll();
}

void DocumentView::jump(const QString& name, bool marked) {
    if (!composer_) return;
    while (composer_->place(name) < 0 && !composer_->isDone()) composer_->writeNext();
    const int place = composer_->place(name);
    if (place < 0) return;
    QTextCursor cursor(document());
    cursor.setPosition(qMin(place, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() -
                                  theme().px(cardPadding));
    if (marked) markLine(cursor);
}

// The row of a table, else the paragraph.
void DocumentView::markLine(const QTextCursor& at) {
    QTextCursor line = at;
    if (QTextTable* table = line.currentTable()) {
        const QTextTableCell cell = table->cellAt(line);
        const auto end = table->cellAt(cell.row(), table->columns() - 1);
        line.setPosition(table->cellAt(cell.row(), 0).firstPosition());
        line.setPosition(end.lastPosition(), QTextCursor::KeepAnchor);
    } else {
        line.movePosition(QTextCursor::StartOfBlock);
        line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    ExtraSelection mark;
    mark.cursor = line;
    mark.format.setBackground(theme().color(Role::selected));
    mark.format.setForeground(theme().color(Role::onSelected));
    setExtraSelections({mark});
}

void DocumentView::showPlace(const QTextCursor& place) {
    QTextCursor start(place);
    start.setPosition(place.selectionStart());
    setTextCursor(start);
    const QRect where = cursorRect(start);
    const int room = viewport()->height();
    if (where.top() >= 0 && where.bottom() <= room) return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + where.top() - room / 3);
}

void DocumentView::follow(const QUrl& link) {
    if (link.scheme().isEmpty() && link.hasFragment())
        jump(link.fragment(QUrl::FullyDecoded));
    else if (link.scheme() == QLatin1String("http") || link.scheme() == QLatin1String("https"))
        Q_EMIT webLinkChosen(link);
    else if (const int file = media_ ? media_->fileAt(link) : -1; file >= 0)
        Q_EMIT fileChosen(media_->content(file), media_->media(file).mediaType);
}

std::unique_ptr<QTextDocument> DocumentView::forPaper(double width) const {
    if (!clinical_) return {};
    auto text = std::make_unique<QTextDocument>();
    ReadingComposer composer(
        *text, ReadingLook::onPaper(), clinical_, media_,
        ReadingOptions{.summary = summary_, .bars = true, .width = width, .note = note_});
    composer.writeAll();
    return text;
}

// The caret is for who selects by keys (Shift, or F7 as in browsers) or hears the text; else arrows
// scroll and nothing blinks.
void DocumentView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F7 || event->modifiers().testFlag(Qt::ShiftModifier)) useCaret();
    QTextBrowser::keyPressEvent(event);
}

void DocumentView::focusInEvent(QFocusEvent* event) {
    if (QAccessible::isActive()) useCaret();
    QTextBrowser::focusInEvent(event);
}

void DocumentView::useCaret() {
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    setCursorWidth(qRound(theme().controlStroke()));
}

QMimeData* DocumentView::createMimeDataFromSelection() const {
    auto* mime = new QMimeData;
    copied_ = spokenText(textCursor());
    mime->setText(copied_);
    return mime;
}

void DocumentView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        if (composer_) paintCards(painter);
    }
    QTextBrowser::paintEvent(event);
}

void DocumentView::paintCards(QPainter& painter) const {
    const auto* layout = document()->documentLayout();
    const double padding = theme().px(cardPadding);
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    const double right = qMax(double(viewport()->width()), document()->size().width());
    for (const auto& card : composer_->cards()) {
        const QRectF first = layout->blockBoundingRect(document()->findBlock(card.from));
        const QTextBlock end =
            card.to < 0 ? document()->lastBlock() : document()->findBlock(card.to);
        QRectF box(0, first.top() - padding, right,
                   bottomOf(*document(), end) - first.top() + 2 * padding);
        // Far away nothing is seen of it; QPainter is happier with small numbers.
        if (box.bottom() < top || box.top() > bottom) continue;
        box.setTop(qMax(box.top(), top - 100));
        box.setBottom(qMin(box.bottom(), bottom + 100));
        const bool warning = card.kind == ReadingCard::Kind::warning;
        const bool plain = card.kind == ReadingCard::Kind::plain;
        const Role fill = plain ? Role::surface : warning ? Role::warnTint : Role::soft;
        const bool bordered = plain || theme().highContrast();
        paintBox(painter, box, theme().px(plain ? metric::radiusCard : metric::radiusBox),
                 theme().color(fill), theme().color(Role::line),
                 bordered ? theme().boxStroke() : 0);
    }
}

}  // namespace ui
