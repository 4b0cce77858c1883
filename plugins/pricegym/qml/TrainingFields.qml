import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// The fields of a case, one below the other.
LiveColumn {
    id: column

    required property GymTraining training
    property int reached: 0  // the field that has or had the keyboard
    signal entered  // Return in a field that keeps it for itself

    Layout.fillWidth: true
    spacing: Space.s

    function fieldAt(index: int): TrainingField {
        return fields.itemAt(index) as TrainingField;
    }

    function typed(): var {
        const texts = [];
        for (let i = 0; i < fields.count; ++i)
            texts.push(fieldAt(i).typed);
        return texts;
    }

    function take(index: int) {
        const field = fieldAt(index);
        if (field)
            field.take();
    }

    // False in the last field.
    function takeNext(): bool {
        if (reached >= fields.count - 1)
            return false;
        take(reached + 1);
        return true;
    }

    function takeFirstProblem() {
        for (let i = fields.count - 1; i >= 0; --i)
            if (fieldAt(i).problem !== "")
                take(i);  // the first of them keeps the keyboard
    }

    function adopt(field: TrainingField) {
        field.training = training;
        field.reached.connect(() => reached = field.index);
        field.entered.connect(entered);
    }

    Repeater {
        id: fields
        model: column.training.fields
        delegate: TrainingField {
        }
        onItemAdded: (index, item) => column.adopt(item as TrainingField)
    }
}
