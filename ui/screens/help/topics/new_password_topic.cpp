// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/topics/topics.h"

namespace ui {

HelpTopic newPasswordTopic() {
    return {
        .id = QStringLiteral("new-password"),
        .title = HelpWords::tr("Una password nuova"),
        .pages = {QStringLiteral("NewPasswordPage")},
        .questions =
            {
                {HelpWords::tr("Come deve essere la password?"),
                 HelpWords::tr("Le condizioni sono sulla pagina, e si spuntano mentre scrivi. Una "
                               "frase di quattro parole è facile da ricordare.")},
                {HelpWords::tr("Perché devo cambiarla?"),
                 HelpWords::tr("La prima password è passata per carta e SMS. Quella nuova la "
                               "conosci solo tu.")},
                {HelpWords::tr("Posso uscire senza cambiarla?"),
                 HelpWords::tr("Sì, con Annulla. Ma per usare i servizi dovrai sceglierne una.")},
            },
    };
}

}  // namespace ui
