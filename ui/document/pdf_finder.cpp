// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/pdf_finder.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QPdfView>

namespace ui {
namespace {

constexpr double above = 40;  // points of page shown over the place

}  // namespace

PdfFinder::PdfFinder(QPdfDocument& document, QPdfView& view, QObject* parent)
    : QObject(parent), document_(document), view_(view) {}

void PdfFinder::setQuery(const core::SearchQuery& query) {
    places_.clear();
    if (!query.isEmpty()) {
        if (texts_.isEmpty()) texts_ = pageTexts(document_);
        for (int page = 0; page < texts_.size(); ++page)
            for (const auto& mark : core::marksIn(texts_[page], query))
                places_.push_back({page, mark.from, mark.length});
    }
    go(places_.empty() ? -1 : 0);
}

void PdfFinder::step(int by) {
    if (count() > 0) go((current_ + by + count()) % count());
}

void PdfFinder::go(int place) {
    current_ = place;
    if (place >= 0) {
        const Place& there = places_[static_cast<std::size_t>(place)];
        const auto selection = document_.getSelectionAtIndex(
            there.page, static_cast<int>(there.from), static_cast<int>(there.length));
        const double top = selection.isValid() ? selection.boundingRectangle().top() : 0;
        view_.pageNavigator()->jump(there.page, QPointF(0, qMax(0.0, top - above)));
    }
    Q_EMIT changed();
}

void PdfFinder::forget() {
    texts_.clear();
    places_.clear();
    current_ = -1;
}

QStringList pageTexts(QPdfDocument& document) {
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page)
        texts << document.getAllText(page).text();
    return texts;
}

QString wordsOfPages(const QByteArray& pdf) {
    QBuffer device;
    device.setData(pdf);
    device.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&device);
    QStringList texts =
        document.status() == QPdfDocument::Status::Ready ? pageTexts(document) : QStringList();
    for (auto& text : texts) text.replace(u'\f', u' ');
    return texts.join(u'\f');
}

}  // namespace ui
