/* Stands in for libnuma: says that this machine has no NUMA, so mysqld never asks anything else of it. */
int numa_available(void) { return -1; }
void numa_free(void *memory, unsigned long size) { (void) memory; (void) size; }
void *numa_alloc_local(unsigned long size) { (void) size; return 0; }
long set_mempolicy(int mode, void *mask, unsigned long nodes) { (void) mode; (void) mask; (void) nodes; return -1; }
long mbind(void *memory, unsigned long size, int mode, void *mask, unsigned long nodes, unsigned flags) {
	(void) memory; (void) size; (void) mode; (void) mask; (void) nodes; (void) flags;
	return -1;
}
void numa_bitmask_free(void *mask) { (void) mask; }
void *numa_get_mems_allowed(void) { return 0; }
