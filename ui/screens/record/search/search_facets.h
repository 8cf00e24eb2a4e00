// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/search/search_index.h"

class QBoxLayout;
class QComboBox;

namespace ui {

/// Narrows what was found by type, year and structure, each with how many documents it leaves.
class SearchFacets : public QWidget {
    Q_OBJECT
  public:
    explicit SearchFacets(QWidget* parent = nullptr);

    /// What there is to choose now; the choices stay, even where nothing is left for them.
    void show(const core::SearchResult& result, const core::SearchFilter& filter);
    void clear();
    void setNarrow(bool narrow);

  Q_SIGNALS:
    void chosen(const core::SearchFilter& filter);

  private:
    QWidget* makeField(const QString& label, QComboBox*& box, const char* name);
    void tell();

    QBoxLayout* fields_;
    QComboBox* kinds_ = nullptr;
    QComboBox* years_ = nullptr;
    QComboBox* facilities_ = nullptr;
};

}  // namespace ui
