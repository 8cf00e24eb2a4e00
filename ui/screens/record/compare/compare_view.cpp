// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/compare/compare_view.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <utility>

#include "ui/document/text_accessible.h"

namespace ui {

CompareView::CompareView(QWidget* parent) : QTextBrowser(parent) {
    makeTextAccessible("ui::CompareView");
    setAccessibleName(tr("Differenze tra i due documenti"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void CompareView::showComparison(const core::Comparison& comparison,
                                 const std::vector<core::ComparedMedicine>& medicines,
                                 const CompareOptions& options) {
    auto* text = new QTextDocument(this);
    text->setDocumentMargin(0);
    TextWriter out(*text, ReadingLook::onScreen());
    writeComparison(out, comparison, medicines, options);
    replace(text);
}

void CompareView::clear() {
    replace(new QTextDocument(this));  // the old one has caches of its own
}

void CompareView::replace(QTextDocument* text) {
    setDocument(text);
    delete std::exchange(own_, text);
    fit();
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

// The page scrolls, not the text.
void CompareView::fit() {
    document()->setTextWidth(viewport()->width());
    const int bar = document()->size().width() > viewport()->width()
                        ? horizontalScrollBar()->sizeHint().height()
                        : 0;
    setFixedHeight(qMax(1, qCeil(document()->size().height()) + bar));
}

}  // namespace ui
