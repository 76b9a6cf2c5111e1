using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>A number that goes into a method, with its name, its unit as published or entered, and its origin.</summary>
public sealed class MethodInput : IInput
{
    /// <summary>An input.</summary>
    /// <param name="symbol">Its letters in the equation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">The value as published or entered.</param>
    /// <param name="value">The value in the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="number">The sourced number it is, or null for an amount and for what a row states.</param>
    public MethodInput(string symbol, Text name, string text, double value, Unit unit, SourcedNumber? number)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (Symbol, Name, Text, Unit, Number) = (symbol, name, text, unit, number);
        Value = value * unit.ToBase;
    }

    /// <summary>The amount of a row, whose digits are written when somebody asks for them.</summary>
    internal MethodInput(string symbol, Text name, ActivityRecord row)
        : this(symbol, name, "", row.Amount.Value, row.Key.Unit ?? throw new ArgumentException("a record with a notation key has no amount", nameof(row)), null) =>
        (Record, Row, IsAmount) = (row, row, true);

    /// <inheritdoc/>
    public string Symbol { get; }

    /// <inheritdoc/>
    public double Value { get; }

    /// <summary>Its name.</summary>
    public Text Name { get; }

    /// <summary>The value as published or entered, in <see cref="Unit"/>.</summary>
    public string Text => field.Length == 0 && IsAmount ? field = Record!.Amount.Text : field;

    /// <summary>Its unit.</summary>
    public Unit Unit { get; }

    /// <summary>The sourced number it is, or null for an amount and for what a row states.</summary>
    public SourcedNumber? Number { get; }

    /// <summary>The rows whose amount it is, or that state it in a column of their own; null for any other number.</summary>
    public ActivityRecord? Record { get; init; }

    /// <summary>The figure about the city that it is, or null.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>Whether it is the amount of a row.</summary>
    internal bool IsAmount { get; }

    /// <summary>The row whose amount it is, or which states it in a series of years; null for other numbers.</summary>
    internal ActivityRecord? Row { get; init; }

    /// <summary>How the number differs from what was asked: asked CN-GD 2023, used CN 2021. Empty for an exact match.</summary>
    public IReadOnlyList<Text> Fallbacks { get; init; } = [];
}
