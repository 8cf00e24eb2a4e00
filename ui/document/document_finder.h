// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTextCursor>
#include <vector>

#include "core/search/search_query.h"

namespace ui {

class DocumentView;

/// Finds words in a document that is shown: all places are marked, one of them is the present one.
/// Follows the view when it writes its text anew. GUI thread.
class DocumentFinder : public QObject {
    Q_OBJECT
  public:
    explicit DocumentFinder(DocumentView& view);

    /// Marks all places and goes to the first; an empty query takes all marks away.
    void setQuery(const core::SearchQuery& query);
    /// From the last one to the first, and back.
    void step(int by);
    int count() const { return static_cast<int>(places_.size()); }
    /// From 0; -1 when there is none.
    int current() const { return current_; }

  Q_SIGNALS:
    void changed();

  private:
    void look();
    void go(int place);
    void mark();

    DocumentView& view_;
    core::SearchQuery query_{};
    std::vector<QTextCursor> places_{};
    int current_ = -1;
};

}  // namespace ui
