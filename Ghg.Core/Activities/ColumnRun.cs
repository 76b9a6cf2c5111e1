namespace Ghg.Core.Activities;

/// <summary>Neighbouring columns of a file, by the first and the last.</summary>
internal readonly record struct ColumnRun(int First, int Last);
