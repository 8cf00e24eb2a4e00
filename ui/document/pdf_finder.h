// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointF>
#include <QStringList>
#include <vector>

#include "core/search/search_query.h"

class QPdfDocument;
class QPdfView;

namespace ui {

/// Finds words on the pages of a PDF and goes to where they are. Qt 6.4 cannot mark them there. GUI
/// thread.
class PdfFinder : public QObject {
    Q_OBJECT
  public:
    /// Both must outlive it.
    PdfFinder(QPdfDocument& document, QPdfView& view, QObject* parent = nullptr);

    void setQuery(const core::SearchQuery& query);
    void step(int by);
    int count() const { return static_cast<int>(places_.size()); }
    int current() const { return current_; }
    /// Another document is shown now, or none.
    void forget();

  Q_SIGNALS:
    void changed();

  private:
    struct Place {
        int page = 0;
        qsizetype from = 0;
        qsizetype length = 0;
    };
    void go(int place);

    QPdfDocument& document_;
    QPdfView& view_;
    QStringList texts_{};  // of the pages, once they were asked for
    std::vector<Place> places_{};
    int current_ = -1;
};

/// The words of each page. Any thread that made the document.
QStringList pageTexts(QPdfDocument& document);

/// The words of a PDF, pages with a form feed between them. Any thread: Qt Pdf locks what is not
/// safe by itself. Empty when it is none.
QString wordsOfPages(const QByteArray& pdf);

}  // namespace ui
