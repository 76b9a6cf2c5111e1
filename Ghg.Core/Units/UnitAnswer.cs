namespace Ghg.Core.Units;

/// <summary>A unit, or why there is none: exactly one of the two.</summary>
internal readonly record struct UnitAnswer
{
    private UnitAnswer(Unit? unit, UnitProblem? problem)
    {
        Unit = unit;
        Problem = problem;
    }

    public Unit? Unit { get; }

    public UnitProblem? Problem { get; }

    public static implicit operator UnitAnswer(Unit unit) => new(unit, null);

    public static implicit operator UnitAnswer(UnitProblem problem) => new(null, problem);
}
