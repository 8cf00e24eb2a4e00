// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "core/base/base.h"
#include "ui/shell/services.h"
#include "ui/shell/width_class.h"
#include "ui/widgets/card.h"

class QAbstractItemModel;
class QBoxLayout;

namespace ui {

class Badge;
class Button;
class DocumentListView;
class Paragraph;
class RecordErrorPanel;

/// One of the panels of the record's landing page (S49, 06a): what it is called and how many are
/// new, the four newest rows, the link to the rest; or why there are none.
///
/// A panel makes its model, hands it over with setRows(), asks its store for the first page, and
/// says with the show…() functions what there is.
class LandingPanel : public Card {
    Q_OBJECT
  public:
    static constexpr int rows = 4;  // S49

    /// R92: shows nothing of a person any more.
    virtual void clear() = 0;
    virtual void setWidthClass(WidthClass widthClass);
    /// For print (R17): heading and rows.
    QString paper() const;

  protected:
    /// `id` begins the object names of list (`idRows`) and link (`idMore`).
    LandingPanel(const Context& context, const QString& id, const QString& heading,
                 const QString& more);

    /// The model (rows as DocumentRow reads them) must outlive the panel. `name` is what a screen
    /// reader says for the list.
    DocumentListView& setRows(QAbstractItemModel& model, const QString& name);
    /// Beside the heading; empty: nothing.
    void showCount(const QString& count);
    /// In the place of the rows; empty: nothing.
    void showNone(const QString& sentence);
    void showError(const std::optional<core::Error>& error);

  Q_SIGNALS:
    /// A row was pressed.
    void opened(const QString& id);
    void moreChosen();
    void retryChosen();

  private:
    QWidget* makeHead(const QString& heading);
    QWidget* makeFoot(const QString& more);

    QString id_;
    QBoxLayout* all_;
    Badge* count_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* none_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
};

}  // namespace ui
