// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/record/choice/choice_model.h"

class QBoxLayout;
class QComboBox;

namespace ui {

class DocumentListView;
class Paragraph;

/// A list of documents to tick, with buttons that tick or untick all of a type, of a year, or all.
/// Says how many are chosen, and how many of them are hidden from professionals.
class DocumentChoice : public QWidget {
    Q_OBJECT
  public:
    explicit DocumentChoice(QWidget* parent = nullptr);

    ChoiceModel& model() { return *model_; }
    /// What the combos offer follows the documents.
    void setDocuments(const QVector<core::Document>& documents);
    void clear();
    void setNarrow(bool narrow);

  private:
    QWidget* makeCommands();
    QWidget* makeList();
    void fillCommands();
    void apply(bool on);
    void tell();

    ChoiceModel* model_;
    DocumentListView* list_ = nullptr;
    QBoxLayout* commands_ = nullptr;
    QComboBox* kinds_ = nullptr;
    QComboBox* years_ = nullptr;
    Paragraph* count_;
};

/// "2 sono oscurati ai professionisti: sono compresi." Empty when there is none among them.
QString hiddenSentence(const QVector<core::Document>& documents);

}  // namespace ui
