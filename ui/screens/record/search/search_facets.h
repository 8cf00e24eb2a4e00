// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/search/search_index.h"

class QComboBox;

namespace ui {

class Button;

/// Narrows what was found by type, year and structure, each with how many documents it leaves.
/// In narrow windows the three stand behind a button: what was found comes first.
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
    void showFields(bool shown);
    void showButton();
    void tell();

    Button* button_;
    QWidget* fields_;
    bool narrow_ = false;
    QComboBox* kinds_ = nullptr;
    QComboBox* years_ = nullptr;
    QComboBox* facilities_ = nullptr;
};

}  // namespace ui
