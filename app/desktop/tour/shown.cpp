// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPdfDocument>
#include <QPdfView>

#include "app/desktop/tour/stage.h"
#include "ui/document/document_view.h"

namespace desktop {

bool listFilled(const Stage& stage, const char* name) {
    const auto* list = qobject_cast<QAbstractItemView*>(stage.find(name));
    return list && list->model()->rowCount() > 0 &&
           !list->model()->index(list->model()->rowCount() - 1, 0).data().toString().isEmpty();
}

bool textShown(const Stage& stage) {
    const auto* text = qobject_cast<ui::DocumentView*>(stage.find("text"));
    return text && text->isWhole() && !text->document()->isEmpty();
}

// Pages are drawn on a thread of Qt's: there is something dark on the paper once they are there.
bool pdfShown(const Stage& stage) {
    const auto* view = qobject_cast<QPdfView*>(stage.find("pdf"));
    if (!view || view->document()->status() != QPdfDocument::Status::Ready) return false;
    const QImage paper = view->viewport()->grab().toImage();
    for (int y = 0; y < paper.height(); ++y)
        for (int x = paper.width() / 4; x < paper.width() * 3 / 4; ++x)
            if (qGray(paper.pixel(x, y)) < 90 && qAlpha(paper.pixel(x, y)) == 255 && y > 40)
                return true;
    return false;
}

void openFirstDocument(Stage& stage) {
    stage.waitForPage("ui::DocumentsPage", [&] { return listFilled(stage, "documents"); });
    stage.find("documents")->setFocus();
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Return);
    stage.waitForPage("ui::DocumentPage", [&] { return textShown(stage); });
    stage.waitUntil("read", [&] {
        const auto* toggle = qobject_cast<QAbstractButton*>(stage.find("toggleUnread"));
        return toggle && toggle->text() == QLatin1String("Segna come da leggere");
    });
}

}  // namespace desktop
