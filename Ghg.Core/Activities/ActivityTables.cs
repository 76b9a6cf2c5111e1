namespace Ghg.Core.Activities;

/// <summary>What the threads that read activities share: each key with its sum and each source once, and the layouts of the files.</summary>
internal sealed class ActivityTables
{
    public KeyStore Keys { get; } = new();

    /// <summary>The sums of the first thread, and in the end of all.</summary>
    public KeySums Sums { get; } = new();

    public KeyLayouts Layouts { get; } = new();

    public SourceTable Sources { get; } = new();
}
